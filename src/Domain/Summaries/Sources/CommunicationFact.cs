using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Measures;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Summaries.Sources;

/// <summary>What the general report needs to know of a communication: little, as there may be 100,000 in a year.</summary>
/// <param name="Reference">Its number; names the state.</param>
/// <param name="ReceivedAt">When the hub received it (UTC).</param>
/// <param name="Type">Type of measure; null when the sender named none.</param>
/// <param name="Areas">Areas in the order of the form; at least one.</param>
/// <param name="Title">English title, else the original one; null when both are restricted.</param>
/// <param name="TitleLanguage">Language of that title; null for English.</param>
/// <param name="OriginalLanguage">Language of the original, if given.</param>
/// <param name="HasEnglishSummary">Whether there is a summary in English that may be passed on (MIM-35, F-17).</param>
/// <param name="MadePublicOn">Day on which it was made public.</param>
/// <param name="Late">Transmitted after it was made public (MIM-5).</param>
/// <param name="Impact">Expected impact.</param>
/// <param name="Amends">The earlier communication that it follows, by field 12 or because its state said so later; or null.</param>
public sealed record CommunicationFact(
    Reference Reference, DateTimeOffset ReceivedAt, MeasureType? Type, IReadOnlyList<Area> Areas, string? Title, Language? TitleLanguage,
    Language? OriginalLanguage, bool HasEnglishSummary, DateOnly? MadePublicOn, bool Late, IReadOnlyList<Impact> Impact, Reference? Amends)
{
    /// <summary>When its state withdrew it (UTC); null while it stands.</summary>
    public DateTimeOffset? WithdrawnAt { get; init; }

    /// <summary>What a few lines on it are made of.</summary>
    public MeasureGist Gist { get; init; } = MeasureGist.None;

    /// <summary>
    /// What others may know of a submission that became a communication: restricted fields are left out (MIM-19). Null when it became none.
    /// </summary>
    /// <param name="submission">The submission.</param>
    /// <param name="isTold">Whether lines on it may be told, and not only counted.</param>
    /// <exception cref="ArgumentException">Its fields were not judged.</exception>
    public static CommunicationFact? Of(Submission submission, bool isTold = true) => submission.Outcome switch
    {
        Outcome.Accepted(var reference, var late) => Of(reference, late, submission, isTold),
        Outcome.Amended(var reference, _, var late) => Of(reference, late, submission, isTold),
        _ => null,
    };

    private static CommunicationFact Of(Reference reference, bool late, Submission submission, bool isTold)
    {
        var form = ReportForm.ForOthers(submission.Fields);
        return new CommunicationFact(
            reference, submission.ReceivedAt, form.Type, form.Areas, form.Title,
            form.Title == form.TitleEnglish || IsEnglish(form.OriginalLanguage) ? null : form.OriginalLanguage,
            form.OriginalLanguage, form.SummaryEnglish is not null || (IsEnglish(form.OriginalLanguage) && form.Summary is not null), form.MadePublicOn, late, form.Impact,
            submission.Follows ?? form.Amends)
        {
            WithdrawnAt = submission.Withdrawal?.At,
            Gist = isTold ? MeasureGist.Of(form) : MeasureGist.None,
        };
    }

    private static bool IsEnglish(Language? language) => language is { Code: "en" };
}

/// <summary>What a few lines on a measure are made of (F-12): no more, as there may be 100,000 in a year.</summary>
/// <param name="Text">Beginning of its summary, in English where there is one; null when there is none that may be passed on.</param>
/// <param name="TextLanguage">Language of that text; null for English.</param>
/// <param name="Link">Where the original text is read.</param>
/// <param name="AdoptedOn">Day of adoption.</param>
/// <param name="InForceOn">First day in force.</param>
public sealed record MeasureGist(string? Text, Language? TextLanguage, Uri? Link, DateOnly? AdoptedOn, DateOnly? InForceOn)
{
    /// <summary>Three to five lines of A4.</summary>
    public const int Longest = 420;

    /// <summary>Nothing is known.</summary>
    public static MeasureGist None { get; } = new(null, null, null, null, null);

    /// <summary>Takes it from a form without the fields that are not for further distribution (F-1).</summary>
    public static MeasureGist Of(ReportForm form) => new(
        (form.SummaryEnglish ?? form.Summary) is { } text ? Excerpt.Of(text, Longest) : null,
        form.SummaryEnglish is null && form.OriginalLanguage is { Code: not "en" } language ? language : null,
        form.OriginalTextLink, form.AdoptedOn, form.InForceOn);
}
