using static MimFunctions.Domain.Union.Provenance;

namespace MimFunctions.Domain.Summaries.Evaluations;

public sealed partial record CountedHistory
{
    /// <summary>Ids of the figures.</summary>
    public const string Measures = "measures", States = "states", Intentions = "intentions", IntentionStates = "intentionStates", Drafts = "drafts", Adopted = "adopted", CourtDecisions = "courtDecisions",
        Administrative = "administrative", Other = "other", Late = "late", WithEnglish = "withEnglish";

    /// <summary>The 45 measures of 2007 to 2009 (EVA-2 to EVA-6). The document has an annex that could not be obtained, so no list of them is known here.</summary>
    public static CountedHistory Com2009 { get; } = new(
        "COM(2009) 687", new DateOnly(2007, 4, 1), new DateOnly(2009, 9, 30),
        [
            $"The mechanism was operational from April 2007; which day of April is not known, and the first is taken (EVA-2).",
            $"The count is one of different measures. No list of them is known here, so no part of the period can be told apart (EVA-3).",
            $"Forms were not homogeneous, the form was not always used, and the nature of a measure was missing at times (EVA-6).",
            $"Nothing is known here of what was communicated after 30 September 2009 and before the first communication that this hub holds.",
        ],
        [
            new(Measures, $"Measures", 45, null, $"{"EVA-3"}", Found),
            new(States, $"Member States that communicated", 16, null, $"{"EVA-3"}", Found),
            new(Intentions, $"Policy intentions and long-term programming", 9, null, $"{"EVA-4"}", Found, IsClass: true),
            new(IntentionStates, $"Member States that communicated intentions or programming", 5, null, $"{"EVA-4"}", Found),
            new(Drafts, $"Draft legislation", 4, null, $"{"EVA-4"}", Found, IsClass: true),
            new(Adopted, $"Adopted legislation", null, $"nearly half", $"{"EVA-4"}", Found, IsClass: true),
            new(CourtDecisions, $"Final court decisions", 0, null, $"{"EVA-4"}", Found, IsClass: true),
            new(Administrative, $"Administrative decisions", null, null, $"{"MIM-31"}", GeneralKnowledge, IsClass: true),
            new(Other, $"Other measures", null, null, $"{"MIM-31"}", GeneralKnowledge, IsClass: true),
            new(Late, $"Transmitted after the day on which they were made public", null, null, $"{"EVA-3"} to {"EVA-6"} give none", Found),
            new(WithEnglish, $"With a summary in English, or an English original", null, null, $"{"EVA-3"} to {"EVA-6"} give none", Found),
        ]);
}
