package io.github.guihua.cli;

import io.github.guihua.cli.table.TableFormat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * A file that a command is to write, in the format that its name tells.
 *
 * @param path the file
 * @param format the format
 * @param mark whether a file of CSV begins with a byte order mark
 */
record OutFile(Path path, TableFormat format, boolean mark) {

    /**
     * Checks an option for a file.
     *
     * @param command the command that has the option
     * @param option the name of the option
     * @param path the file
     * @param mark whether --bom is given
     * @param formats the formats that the command writes
     * @throws ParameterException when it is a folder, or its ending is of none of the formats
     */
    static OutFile of(CommandLine command, String option, Path path, boolean mark, List<TableFormat> formats) {
        String advice = "; name a file that ends in "
                + formats.stream().map(TableFormat::ending).collect(Collectors.joining(" or "));
        if (Files.isDirectory(path)) {
            throw new ParameterException(command, option + " " + path + " is a folder" + advice);
        }
        TableFormat format = TableFormat.of(path)
                .filter(formats::contains)
                .orElseThrow(() -> new ParameterException(
                        command, option + " " + path + " has no ending that tells a format" + advice));
        if (mark && format != TableFormat.CSV) {
            throw new ParameterException(command, "--bom goes with a .csv file alone");
        }
        return new OutFile(path, format, mark);
    }
}
