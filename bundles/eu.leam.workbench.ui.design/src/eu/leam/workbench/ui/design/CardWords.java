package eu.leam.workbench.ui.design;

/** What people call the choices that a dataset card makes. */
public final class CardWords {
    private CardWords() {}

    /** The word for a literal of any of its choices; a literal that is none stands as it is. */
    public static String of(String literal) {
        String grade = PoolTable.personalData(literal);
        String level = PoolTable.level(literal);
        String modality = PoolTable.modality(literal);
        if (!grade.equals(literal)) {
            return grade;
        }
        return !level.equals(literal) ? level : !modality.equals(literal) ? modality : sphere(literal);
    }

    private static String sphere(String literal) {
        return switch (literal) {
            case "pre-competitive" -> Messages.CardWords_preCompetitive;
            case "competitive" -> Messages.CardWords_competitive;
            default -> literal;
        };
    }
}
