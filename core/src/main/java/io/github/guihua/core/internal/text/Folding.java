package io.github.guihua.core.internal.text;

/**
 * Folds the different forms of the same character in Chinese documents into one form. Folding never changes the length,
 * so an offset into the folded text is also an offset into the source.
 *
 * <p>Full-width letters, digits and signs become ASCII; every blank, line end, zero-width mark and control character
 * becomes a space; radicals from PDF files become the characters that they replace, and traditional characters the
 * simplified ones; circle signs that mean zero become 〇. Chinese stops, enumeration commas (、), quotation marks and title marks (《》) do not change.
 */
public final class Folding {

    /** Kangxi and other radicals that text from PDF files contains in place of characters that look the same. */
    private static final String RADICALS = "⼀⼁⼂⼃⼄⼅⼆⼇⼈⼉⼊⼋⼌⼍⼎⼏⼐⼑⼒⼓⼔⼕⼖⼗⼘⼙⼚⼛⼜⼝⼞⼟⼠⼡⼢⼣⼤⼥⼦⼧"
            + "⼨⼩⼪⼫⼬⼭⼮⼯⼰⼱⼲⼳⼴⼵⼶⼷⼸⼹⼺⼻⼼⼽⼾⼿⽀⽁⽂⽃⽄⽅⽆⽇⽈⽉⽊⽋⽌⽍⽎⽏"
            + "⽐⽑⽒⽓⽔⽕⽖⽗⽘⽙⽚⽛⽜⽝⽞⽟⽠⽡⽢⽣⽤⽥⽦⽧⽨⽩⽪⽫⽬⽭⽮⽯⽰⽱⽲⽳⽴⽵⽶⽷"
            + "⽸⽹⽺⽻⽼⽽⽾⽿⾀⾁⾂⾃⾄⾅⾆⾇⾈⾉⾊⾋⾌⾍⾎⾏⾐⾑⾒⾓⾔⾕⾖⾗⾘⾙⾚⾛⾜⾝⾞⾟"
            + "⾠⾡⾢⾣⾤⾥⾦⾧⾨⾩⾪⾫⾬⾭⾮⾯⾰⾱⾲⾳⾴⾵⾶⾷⾸⾹⾺⾻⾼⾽⾾⾿⿀⿁⿂⿃⿄⿅⿆⿇"
            + "⿈⿉⿊⿋⿌⿍⿎⿏⿐⿑⿒⿓⿔⿕⺠⻛⻔⻓⻋⻅⻉⻚⻜⻢⻥⻦⻩⻬⻰⺟⻘⻄⻝⻣⻤⻧⻨⻮⻳⼾"
            + "⺎⺣⻌";

    private static final String CHARACTERS = "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀"
            + "寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋"
            + "比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸"
            + "缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛"
            + "辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻"
            + "黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠民风门长车见贝页飞马鱼鸟黄齐龙母青西食骨鬼卤麦齿龟户"
            + "兀火辶";

    /** The ideographic space, the blank with the highest code. */
    private static final char LAST_BLANK = '\u3000';

    private static final char[] TABLE = table();

    private Folding() {}

    private static char[] table() {
        char[] t = new char[0x10000];
        for (int i = 0; i < t.length; i++) {
            t[i] = (char) i;
        }
        for (int i = 0; i <= LAST_BLANK; i++) {
            if (i <= ' ' || i >= 0x7f && i <= 0xa0 || Character.isWhitespace(i) || Character.isSpaceChar(i)) {
                t[i] = ' ';
            }
        }
        for (int c = 0xff01; c <= 0xff5e; c++) {
            t[c] = (char) (c - 0xff01 + '!');
        }
        map(t, "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u00ad", ' ');
        for (int i = 0; i < RADICALS.length(); i++) {
            t[RADICALS.charAt(i)] = CHARACTERS.charAt(i);
        }
        map(t, "○◯Ｏ", '〇');
        map(t, "﹪٪", '%');
        map(t, "﹙❨⁽", '(');
        map(t, "﹚❩⁾", ')');
        map(t, "﹕︰∶", ':');
        map(t, "﹔", ';');
        map(t, "﹐", ',');
        map(t, "﹑､", '、');
        map(t, "｡", '。');
        map(t, "─━―﹣", '—');
        map(t, "–‐‑−", '-');
        map(t, "∼〜", '~');
        map(t, "․", '.');
        Traditional.addTo(t);
        return t;
    }

    private static void map(char[] t, String from, char to) {
        for (int i = 0; i < from.length(); i++) {
            t[from.charAt(i)] = to;
        }
    }

    /**
     * Folds one character.
     *
     * @param c any character
     * @return its folded form
     */
    public static char fold(char c) {
        return TABLE[c];
    }

    /**
     * Folds a text.
     *
     * @param text the text, not null
     * @return an array as long as the text
     */
    public static char[] fold(CharSequence text) {
        char[] folded = new char[text.length()];
        if (text instanceof String s) {
            s.getChars(0, folded.length, folded, 0);
            for (int i = 0; i < folded.length; i++) {
                folded[i] = TABLE[folded[i]];
            }
        } else {
            for (int i = 0; i < folded.length; i++) {
                folded[i] = TABLE[text.charAt(i)];
            }
        }
        return folded;
    }

    /**
     * Folds a text and removes its blanks.
     *
     * @param text the text, not null
     * @return the folded characters that are not blank; the same string when nothing changes
     */
    public static String squeeze(String text) {
        int same = 0;
        while (same < text.length() && isDense(text.charAt(same))) {
            same++;
        }
        if (same == text.length()) {
            return text;
        }
        char[] dense = new char[text.length()];
        text.getChars(0, same, dense, 0);
        int n = same;
        for (int i = same; i < dense.length; i++) {
            char c = TABLE[text.charAt(i)];
            if (c != ' ') {
                dense[n++] = c;
            }
        }
        return new String(dense, 0, n);
    }

    /**
     * Returns whether a text contains only blanks.
     *
     * @param text the text, not null
     * @return true when each of its characters folds to a space, and for an empty text
     */
    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (TABLE[text.charAt(i)] != ' ') {
                return false;
            }
        }
        return true;
    }

    private static boolean isDense(char c) {
        return c != ' ' && TABLE[c] == c;
    }
}
