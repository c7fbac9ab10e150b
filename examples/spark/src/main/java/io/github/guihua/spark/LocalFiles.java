package io.github.guihua.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;

/**
 * The local file system, for a run without a cluster. Without its native library, Hadoop starts a process to set each
 * permission, which for many small files takes longer than writing them; Java sets permissions directly.
 */
public final class LocalFiles extends LocalFileSystem {

    /** Creates a file system, which Hadoop then initialises from its configuration. */
    public LocalFiles() {
        super(new Raw());
    }

    private static final class Raw extends RawLocalFileSystem {

        @Override
        public void setPermission(Path path, FsPermission permission) throws IOException {
            PosixFileAttributeView view =
                    Files.getFileAttributeView(pathToFile(path).toPath(), PosixFileAttributeView.class);
            if (view == null) {
                super.setPermission(path, permission);
            } else {
                String bits = permission.getUserAction().SYMBOL
                        + permission.getGroupAction().SYMBOL
                        + permission.getOtherAction().SYMBOL;
                view.setPermissions(PosixFilePermissions.fromString(bits));
            }
        }
    }
}
