namespace MimFunctions.Domain.Measures;

/// <summary>Ids of the fields of the MIM report form (docs/forms.md, form id <c>mim-1</c>) that rules and letters know by name.</summary>
public static class ReportFields
{
    /// <summary>Field 1.</summary>
    public const string MemberState = "memberState";

    /// <summary>Field 2.</summary>
    public const string TransmissionDate = "transmissionDate";

    /// <summary>Field 3a.</summary>
    public const string ContactName = "contactName";

    /// <summary>Field 3b.</summary>
    public const string ContactAuthority = "contactAuthority";

    /// <summary>Field 3c.</summary>
    public const string ContactEmail = "contactEmail";

    /// <summary>Field 3d.</summary>
    public const string ContactTelephone = "contactTelephone";

    /// <summary>Field 4a.</summary>
    public const string TitleOriginal = "titleOriginal";

    /// <summary>Field 4b.</summary>
    public const string TitleEnglish = "titleEnglish";

    /// <summary>Field 4c.</summary>
    public const string OriginalLanguage = "originalLanguage";

    /// <summary>Field 5.</summary>
    public const string MeasureType = "measureType";

    /// <summary>Field 6.</summary>
    public const string Areas = "areas";

    /// <summary>Field 7a.</summary>
    public const string MadePublicOn = "madePublicOn";

    /// <summary>Field 7b.</summary>
    public const string AdoptedOn = "adoptedOn";

    /// <summary>Field 7c.</summary>
    public const string InForceOn = "inForceOn";

    /// <summary>Field 8a.</summary>
    public const string Summary = "summary";

    /// <summary>Field 8b.</summary>
    public const string SummaryEnglish = "summaryEnglish";

    /// <summary>Field 9a.</summary>
    public const string OriginalTextUrl = "originalTextUrl";

    /// <summary>Field 9b.</summary>
    public const string OriginalTextAttached = "originalTextAttached";

    /// <summary>Field 10a.</summary>
    public const string Impact = "impact";

    /// <summary>Field 10b.</summary>
    public const string ImpactExplanation = "impactExplanation";

    /// <summary>Field 11.</summary>
    public const string RestrictedFields = "restrictedFields";

    /// <summary>Field 12.</summary>
    public const string Amends = "amends";

    /// <summary>Field 13.</summary>
    public const string Remarks = "remarks";

    /// <summary>
    /// Whether field 11 can narrow who reads a field (F-1): not state, type, areas and dates, by which a communication is known at all, nor the list
    /// itself.
    /// </summary>
    public static bool CanBeNarrowed(string id) =>
        id is not (MemberState or TransmissionDate or MeasureType or Areas or MadePublicOn or AdoptedOn or InForceOn or RestrictedFields);
}
