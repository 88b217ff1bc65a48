using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Store;

namespace MimFunctions.Tests.Features.Measures.Telling;

/// <summary>Submissions and people for tests.</summary>
internal static class Communications
{
    public static readonly DateTimeOffset Received = new(2026, 3, 6, 9, 30, 0, TimeSpan.Zero);

    public static readonly ContactDirectory People = new(1,
    [
        new Party("AT", [new ContactPoint("Nationale Kontaktstelle", "BMI", "mim@interior.at.example", "+43 1 0000")], []),
        new Party("DE", [new ContactPoint("Kontaktstelle", "BMI", "mim@interior.de.example")],
            [new Expert("Anna Rück", "anna@interior.de.example", ["return"], [], Delivery.Digest)]),
        new Party("EL", [new ContactPoint("Εθνικό σημείο επαφής", "Υπουργείο", "mim@interior.el.example")], []),
        new Party("NL", [new ContactPoint("Contactpunt", "AenM", "mim@interior.nl.example")],
            [new Expert("Jan", "jan@interior.nl.example", [], ["AT"], Delivery.Digest), new Expert("Eva", "eva@interior.nl.example", [], [], Delivery.Immediate)]),
    ]);

    public static FormFields Fields(params (string Id, object? Value)[] changes)
    {
        var values = new Dictionary<string, object?>
        {
            ["memberState"] = "AT",
            ["contactName"] = "Maria Huber",
            ["contactAuthority"] = "Bundesministerium für Inneres",
            ["contactEmail"] = "maria.huber@interior.at.example",
            ["titleOriginal"] = "Rückkehrgesetz 2026 <Entwurf & Erläuterungen>",
            ["titleEnglish"] = "Return Act 2026 <draft & notes>",
            ["originalLanguage"] = "de",
            ["measureType"] = "draftLegislation",
            ["areas"] = new[] { "irregularMigration", "return" },
            ["madePublicOn"] = "2026-03-05",
            ["inForceOn"] = "2026-07-01",
            ["summary"] = "Das Gesetz regelt die freiwillige Rückkehr.",
            ["summaryEnglish"] = "The act sets out how voluntary return is prepared.\n\nIt gives people thirty days instead of fourteen.",
            ["originalTextUrl"] = "https://law.at.example/bgbl/2026/17?a=1&b=2",
            ["impact"] = new[] { "severalMemberStates" },
        };
        foreach (var (id, value) in changes)
            values[id] = value;
        return new FormFields(values.Where(v => v.Value is not null).Select(v => KeyValuePair.Create<string, FieldValue>(
            v.Key, v.Value is string[] many ? new FieldValue.Many(many) : new FieldValue.One((string)v.Value!))));
    }

    public static Submission New(
        FormFields? fields = null, string reference = "MIM-AT-2026-0007", Reference? amends = null, DateTimeOffset? at = null, Outbox? outbox = null)
    {
        var number = Reference.Parse(reference)!;
        Outcome outcome = amends is null ? new Outcome.Accepted(number, Late: false) : new Outcome.Amended(number, amends, Late: false);
        return new Submission(
            number.State.Code, $"digest of {reference}", "form.docx", at ?? Received, outcome, "mim-1", fields ?? Fields(), [], "jws", [],
            outbox ?? Outbox.Nothing(at ?? Received));
    }

    public static async Task<Submission> Have(this IDocumentStore documents, Submission submission)
    {
        (await documents.TryWrite(SubmissionQueries.Key(submission.State, submission.Digest), submission, null, default)).ShouldNotBeNull();
        return submission;
    }
}
