using System.Globalization;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Requests.Forms;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Pages;
using MimFunctions.Platform.Shell;

namespace MimFunctions.Features.Requests.Replies.Kinds;

/// <summary>The state asked would like to answer on another day.</summary>
internal sealed class AnotherDateReply : Reply, IReplyByForm, IBesideAnswer
{
    private const string Date = "proposedDate", Why = "explanation";

    /// <inheritdoc/>
    public override ReplyKind Kind => ReplyKind.AnotherDate;

    /// <inheritdoc/>
    public override int Place => 3;

    /// <inheritdoc/>
    public override Sentence Button => $"Propose this date";

    /// <inheritdoc/>
    public override (Sentence Title, Sentence Detail) Offer(DateOnly? day) => ($"Propose another date", $"The asker accepts it or keeps to the date; until then the date stays.");

    /// <inheritdoc/>
    public override Sentence Heading(OpenReply open) => $"Propose another date";

    /// <inheritdoc/>
    public override Sentence Lead(OpenReply open) =>
        $"{open.Request.Asker.First()} accepts it or keeps to the date. Until then, {LetterWords.LongDay(open.Standing.Due)}, stays.";

    /// <inheritdoc/>
    public override IReadOnlyList<ReplyField> Fields(OpenReply open) =>
    [
        new ReplyField.Line(Date, $"The day by which you can answer", $"In the legal time of your state, within a year; for instance 5 March 2027.", "date"),
        new ReplyField.Area(Why, $"Your reason", $"The asker reads it."),
    ];

    /// <inheritdoc/>
    public override IEnumerable<Refusal> Check(ReplyForm form)
    {
        if (form.Text(Date) is not { } text)
            yield return new Refusal(ReplyRules.NoDay, Date, $"There is no day.", $"Give the day by which you can answer.");
        else if (FormDate.From(text).Match<Sentence?>(_ => null, why => why) is { } why)
            yield return new Refusal(ReplyRules.NoDay, Date, why, $"Write it as 5 March 2027 or 2027-03-05.");
    }

    /// <inheritdoc/>
    public override (Sentence What, Sentence Next)? Recorded(RequestEvent happened, Authority state, Authority asker, DateOnly due) => happened is RequestEvent.DateProposed e
        ? ($"{state.First()} proposes to answer by {e.Date}.", $"{asker.First()} is told and accepts it or not. Until then {due} stays.")
        : null;

    /// <inheritdoc/>
    public FormReply Form => FormReply.AnotherDate;

    /// <inheritdoc/>
    public Sentence Next => $"Whoever asked is being told by mail now. Until they accept the day, the one before stays due.";

    /// <inheritdoc/>
    public Sentence Said(Sentence state, FormFields fields) => $"{state} proposes to answer on {FormDate.FromMachine(fields.Text(RequestFields.ProposedDate)!)}.";

    /// <inheritdoc/>
    public string Act => "date";

    /// <inheritdoc/>
    public int PlaceBeside => 2;

    /// <inheritdoc/>
    public BesideAnswer Show(Authority asker, DateOnly due) => new(
        Act, $"Ask for another date", $"Until {asker} accepts it, {due} stays due.",
        [new BesideField(Date, $"The day", Type: "date"), new BesideField(Why, $"Why", Lines: 3, Longest: Question.LongestText)], $"Propose this day");

    /// <inheritdoc/>
    public FieldFault? Check(IReadOnlyDictionary<string, string> said) =>
        Chosen(said) is null ? new FieldFault(Date, PageText.Say($"There is no day. Choose the day on which you can answer.")) : null;

    /// <inheritdoc/>
    public RequestDecision Decide(RequestAct act, IReadOnlyDictionary<string, string> said) => ProposeDate.Decide(act, Chosen(said)!.Value, said.GetValueOrDefault(Why));

    // The browser's own field for days writes them so.
    private static DateOnly? Chosen(IReadOnlyDictionary<string, string> said) =>
        DateOnly.TryParseExact(said.GetValueOrDefault(Date), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <inheritdoc/>
    public override RequestDecision Decide(RequestAct act, ReplyLink link, ReplyForm form) =>
        ProposeDate.Decide(act, form.Day(Date) ?? DateOnly.MinValue, form.Text(Why));
}

internal sealed partial record ReplyKind
{
    /// <summary>The state asked proposes another day.</summary>
    public static ReplyKind AnotherDate { get; } = new(nameof(AnotherDate), 5);
}
