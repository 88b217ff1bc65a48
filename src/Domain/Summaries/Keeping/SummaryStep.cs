using System.Globalization;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Summaries.Keeping;

/// <summary>
/// What a message about a summary is about, as its step: <c>summaryDraft.0</c>, <c>summaryFinal.7</c>. The same step to the same person is told
/// once (docs/rules.md, rule 3).
/// </summary>
/// <param name="Kind">Which kind of letter it becomes.</param>
/// <param name="Event">Place of the event it tells of, from 0: events are only ever added.</param>
public sealed record SummaryStep(SummaryLetter Kind, int Event)
{
    /// <summary>Queue of what is to be told: <c>SendSummaryNews</c> takes it.</summary>
    public const string Queue = "summaries";

    /// <summary>Queue of files that are to be written: <c>FileSummary</c> takes it.</summary>
    public const string FilesQueue = "summary-files";

    /// <summary>Reads a step; null when it is none of these.</summary>
    public static SummaryStep? Parse(string step) => step.Split('.') is [var kind, var number]
        && Enum.GetValues<SummaryLetter>().Cast<SummaryLetter?>().FirstOrDefault(letter => Name(letter!.Value) == kind) is { } known
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var read)
            ? new SummaryStep(known, read)
            : null;

    /// <summary>The first part of the steps of a kind: <c>summaryDraft</c>.</summary>
    public static string Name(SummaryLetter kind) => $"summary{kind}";

    /// <summary>The message that tells this to all contact points of a party: by reference, to be fanned out to its people.</summary>
    /// <param name="name">The summary.</param>
    /// <param name="party">Who is to be told.</param>
    public OwedMessage To(SummaryName name, Authority party) =>
        new(AddresseeKey.MessageId(name.ToString(), ToString(), party.Code), Queue, ToString(), party.Code);

    /// <summary>The message by which the files of a summary are written.</summary>
    /// <param name="name">The summary.</param>
    /// <param name="number">Place of the event because of which they are.</param>
    public static OwedMessage Files(SummaryName name, int number)
    {
        var step = string.Create(CultureInfo.InvariantCulture, $"summaryFiles.{number}");
        return new OwedMessage(AddresseeKey.MessageId(name.ToString(), step, SummaryEvent.Hub), FilesQueue, step, SummaryEvent.Hub);
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name(Kind)}.{Event}");
}

/// <summary>The kinds of letters about summaries.</summary>
public enum SummaryLetter
{
    /// <summary>A draft was drawn up.</summary>
    Draft,

    /// <summary>A draft still waits.</summary>
    Reminder,

    /// <summary>A version is final.</summary>
    [ForSystems("summary.final")]
    Final,

    /// <summary>A version was called back.</summary>
    Corrigendum,

    /// <summary>Someone said what should change in a draft.</summary>
    Remark,
}
