package io.github.guihua.documents.pdf.internal;

import java.text.Normalizer;

/**
 * Puts the usual characters in the places of those that only fonts have: radicals, compatibility ideographs and ligatures.
 * Programs write these when they look up the characters of a glyph. Full-width forms and numbers in circles are meant.
 */
final class FoldedGlyphs {

    /** Radicals to which Unicode gives no decomposition, each before the ideograph that looks the same. */
    private static final String RADICALS = "⺁厂⺈刀⺋㔾⺌小⺍小⺒巳⺓幺⺔彑⺕彐⺗心⺘扌⺙攵⺛旡⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭"
            + "⺩王⺪疋⺫罒⺬示⺭礻⺮竹⺯糸⺰纟⺱罓⺲罒⺳网⺶羊⺷羊⺸羊⺹耂⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车"
            + "⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾"
            + "⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀";

    private static final char FIRST_RADICAL = '\u2e80';
    private static final char FIRST_KANGXI = '\u2f00';
    private static final char LAST_KANGXI = '\u2fdf';
    private static final char FIRST_COMPATIBLE = '\uf900';
    private static final char LAST_LIGATURE = '\ufb06';
    private static final char FIRST_LIGATURE = '\ufb00';

    private FoldedGlyphs() {}

    static String fold(String text) {
        int i = 0;
        while (i < text.length() && !isFolded(text.charAt(i))) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        StringBuilder folded = new StringBuilder(text.length() + 2);
        for (int k = 0; k < text.length(); k++) {
            char c = text.charAt(k);
            int radical = c >= FIRST_RADICAL && c < FIRST_KANGXI ? RADICALS.indexOf(c) : -1;
            if (radical >= 0) {
                folded.append(RADICALS.charAt(radical + 1));
            } else if (isFolded(c)) {
                folded.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
            } else if (c != 0) {
                folded.append(c);
            }
        }
        return folded.toString();
    }

    private static boolean isFolded(char c) {
        boolean radical = c >= FIRST_RADICAL && c <= LAST_KANGXI;
        boolean compatible = c >= FIRST_COMPATIBLE && c < FIRST_LIGATURE;
        boolean ligature = c >= FIRST_LIGATURE && c <= LAST_LIGATURE;
        return radical || compatible || ligature || c == 0;
    }
}
