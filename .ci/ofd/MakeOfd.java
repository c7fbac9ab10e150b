import java.nio.file.Files;
import java.nio.file.Path;
import org.ofdrw.layout.OFDDoc;
import org.ofdrw.layout.PageLayout;
import org.ofdrw.layout.element.Paragraph;

/** Makes an OFD file of each text, as official documents look: A4, first lines indented by two characters. */
public final class MakeOfd {

    private MakeOfd() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[0]));
        for (int i = 1; i < args.length; i++) {
            Path text = Path.of(args[i]);
            Path ofd = folder.resolve(text.getFileName().toString().replace(".txt", ".ofd"));
            Files.deleteIfExists(ofd);
            try (OFDDoc document = new OFDDoc(ofd)) {
                document.setDefaultPageLayout(PageLayout.A4().setMargin(37d, 26d, 35d, 28d));
                for (String line : Files.readString(text).split("\\R")) {
                    String words = line.strip().replace('\t', ' ');
                    if (!words.isEmpty()) {
                        Paragraph paragraph = new Paragraph(words, 5.6d);
                        paragraph.setLineSpace(4d);
                        paragraph.setFirstLineIndent(2);
                        document.add(paragraph);
                    }
                }
            }
        }
    }
}
