package eu.leam.workbench.release;

import eu.leam.workbench.base.text.Texts;

/** The texts of this room. */
public final class Messages {
    public static String Approval_gatesOpen;
    public static String Approval_gatesOpen_next;
    public static String Approval_identity_next;
    public static String Approval_noIdentity;
    public static String Approval_otherPerson;
    public static String Approval_otherPerson_next;
    public static String Approval_refusalReason;
    public static String Approval_refusalReason_next;
    public static String Approval_typedName;
    public static String Bias_empty;
    public static String Bias_empty_next;
    public static String Bias_fewPairs;
    public static String Bias_fewTogether;
    public static String Bias_imported;
    public static String Bias_measured;
    public static String Bias_noItems;
    public static String Bias_noItems_next;
    public static String Bias_none;
    public static String Bias_none_next;
    public static String Bias_other;
    public static String Bias_otherCount;
    public static String Bias_otherCountTogether;
    public static String Bias_other_next;
    public static String Bias_question;
    public static String Bias_unknown;
    public static String Bias_unknown_next;
    public static String Bias_untraceable;
    public static String Comparable_compared;
    public static String Comparable_first;
    public static String Comparable_first_next;
    public static String Comparable_none;
    public static String Comparable_none_next;
    public static String Comparable_nothing;
    public static String Comparable_others;
    public static String Comparable_others_next;
    public static String Comparable_question;
    public static String Comparable_refused_next;
    public static String Comparable_same;
    public static String Comparable_same_next;
    public static String Gate_noCard;
    public static String Gate_noCard_next;
    public static String Gate_noPolicy;
    public static String Gate_noPolicy_next;
    public static String Gate_noRun;
    public static String Gate_noRun_next;
    public static String Gate_noWeights;
    public static String Gate_noWeights_next;
    public static String Hashes_absent;
    public static String Hashes_absent_next;
    public static String Hashes_card;
    public static String Hashes_checkpoint;
    public static String Hashes_corpora;
    public static String Hashes_evaluations;
    public static String Hashes_evidence;
    public static String Hashes_good;
    public static String Hashes_mismatch;
    public static String Hashes_mismatch_next;
    public static String Hashes_noCheckpoint;
    public static String Hashes_noCheckpoint_next;
    public static String Hashes_notRecounted;
    public static String Hashes_notRecounted_next;
    public static String Hashes_otherScores_next;
    public static String Hashes_outside;
    public static String Hashes_question;
    public static String Hashes_recounted;
    public static String Hashes_unreadable;
    public static String Hashes_unrecorded;
    public static String Hashes_unrecorded_next;
    public static String Hashes_weights;
    public static String Licences_allowed;
    public static String Licences_changed;
    public static String Licences_changedRefused;
    public static String Licences_changedRefused_next;
    public static String Licences_noPolicy;
    public static String Licences_noPolicy_next;
    public static String Licences_none;
    public static String Licences_none_next;
    public static String Licences_question;
    public static String Licences_refused;
    public static String Licences_refused_next;
    public static String PersonalData_below;
    public static String PersonalData_changed;
    public static String PersonalData_changedRefused;
    public static String PersonalData_changedRefused_next;
    public static String PersonalData_none;
    public static String PersonalData_possible;
    public static String PersonalData_present;
    public static String PersonalData_question;
    public static String PersonalData_refused;
    public static String PersonalData_refused_next;
    public static String PersonalData_special;
    public static String PersonalData_untold;
    public static String PersonalData_untold_next;
    public static String State_failed;
    public static String State_notMeasured;
    public static String State_passed;

    static {
        Texts.initialize(Messages.class);
    }

    private Messages() {}
}
