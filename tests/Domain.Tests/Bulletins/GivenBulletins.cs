using MimFunctions.Domain.Bulletins;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Queries;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Bulletins;

/// <summary>What tests of bulletins start from: the first quarter of 2026, drafted on 10 April.</summary>
internal static class GivenBulletins
{
    public static Quarter First { get; } = new(2026, 1);

    public static DateTimeOffset CutOff { get; } = DrawUpBulletin.CutOff(First);

    /// <summary>The morning of 10 April in Brussels.</summary>
    public static DateTimeOffset Now { get; } = new(2026, 4, 10, 5, 40, 0, TimeSpan.Zero);

    public static Authority Austria { get; } = Authority.FromCode("AT")!;

    public static Authority Germany { get; } = Authority.FromCode("DE")!;

    public static Submission Communicated(string reference = "MIM-AT-2026-0001", DateTimeOffset? at = null, params (string Id, object? Value)[] changes)
    {
        var values = new Dictionary<string, object?>
        {
            ["memberState"] = Reference.Parse(reference)!.State.Code,
            ["titleOriginal"] = "Aufnahmegesetz",
            ["titleEnglish"] = "Reception Act",
            ["originalLanguage"] = "de",
            ["measureType"] = "adoptedLegislation",
            ["areas"] = new[] { "asylum", "return" },
            ["madePublicOn"] = "2026-03-02",
            ["summary"] = "Es werden Zentren eröffnet.",
            ["summaryEnglish"] = "Centres are opened. They have 400 places.",
            ["originalTextUrl"] = "https://law.example/1",
        };
        foreach (var (id, value) in changes)
            values[id] = value;
        var fields = new FormFields(values.Where(each => each.Value is not null).Select(each => KeyValuePair.Create<string, FieldValue>(
            each.Key, each.Value is string[] many ? new FieldValue.Many(many) : new FieldValue.One((string)each.Value!))));
        var received = at ?? new DateTimeOffset(2026, 3, 5, 11, 0, 0, TimeSpan.Zero);
        return new Submission(
            Reference.Parse(reference)!.State.Code, reference, "form.docx", received, new Outcome.Accepted(Reference.Parse(reference)!, false), "mim-1", fields, [], "", [], Outbox.Nothing(received));
    }

    public static Submission Withdrawn(this Submission submission) => submission with { History = [new CommunicationEvent.Withdrawn(Now, "u1", "By mistake.")] };

    public static BulletinItem? Item(this Submission submission) => MeasureItem.Of(submission, First, CutOff);

    public static QuarterlyBulletin Drafted(params IReadOnlyList<BulletinItem> items) => Changed(DrawUpBulletin.Decide(null, First, new BulletinSources(items, 2), HolidayLists.None, Now));

    public static QuarterlyBulletin Changed(CaseDecision<QuarterlyBulletin> decision) => decision.ShouldBeOfType<CaseDecision<QuarterlyBulletin>.Changed>().Next;

    public static IReadOnlyList<string> Refused(CaseDecision<QuarterlyBulletin> decision) => [.. decision.ShouldBeOfType<CaseDecision<QuarterlyBulletin>.Refused>().Why.Select(why => why.Rule)];

    public static MissingDraft Missing(string? state = "FR", string? sentence = "A law was adopted.", string? link = "https://law.example/7") =>
        new(state is null ? null : MemberState.FromCode(state), QueryTheme.Asylum, sentence, link, "u2");
}
