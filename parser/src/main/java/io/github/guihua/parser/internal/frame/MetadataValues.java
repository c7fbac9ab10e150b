package io.github.guihua.parser.internal.frame;

/**
 * The values of a metadata table; an empty string where the table has no such key.
 *
 * @param title 标题
 * @param indexNumber 索引号
 * @param documentNumber 发文字号
 * @param issuer 发布机构
 * @param issuedOn 成文日期, as written
 * @param publishedOn 发布日期, as written
 */
public record MetadataValues(
        String title, String indexNumber, String documentNumber, String issuer, String issuedOn, String publishedOn) {

    static MetadataValues of(MetadataTable table) {
        return new MetadataValues(
                table.value("title"),
                table.value("indexNumber"),
                table.value("documentNumber"),
                table.value("issuer"),
                table.value("issuedOn"),
                table.value("publishedOn"));
    }
}
