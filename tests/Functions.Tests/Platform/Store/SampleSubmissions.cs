using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;

namespace MimFunctions.Tests.Platform.Store;

/// <summary>Submissions that use everything a stored submission can hold.</summary>
internal static class SampleSubmissions
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 5, 12, 0, 0, 123, TimeSpan.FromHours(1));

    public static Submission Amended { get; } = new(
        "EL", new string('a', 64), "Έντυπο \"νέο\" & co.docx", Noon, new Outcome.Amended(Number(7), Number(3), Late: true), "mim-1",
        new FormFields([new("title", new FieldValue.One("Ξένοι, чужденци, 𝄞\nline two")), new("areas", new FieldValue.Many(["asylum", "visas"]))]),
        [
            new Finding("MIM-FORM-05", Severity.Warning, "date", Place.Cell(1, 9, 2), "5. März", $"The date has no year.", $"Write 5 March 2026.", "MIM-5"),
            new Finding("FILE-02", Severity.Info, null, Place.WholeFile, null, $"It was long.", $"Nothing to do."),
        ],
        "eyJhbGciOiJFUzI1NiJ9.e30.c2ln", [new Drop("a.docx", "\"0x1\"", Noon), new Drop("b.docx", "2", Noon.AddTicks(1))],
        new Outbox(OutboxState.Queued, Noon.AddSeconds(1), [new OwedMessage("4f0c", Steps.MailQueue, Steps.Communication, "DE:4f0c9b")]),
        [new Attachment("text.pdf", AttachmentState.Came, "bb")]);

    public static Submission Refused { get; } = Amended with
    {
        Outcome = new Outcome.Refused(),
        Form = null,
        Fields = FormFields.None,
        Findings = [],
        Drops = [],
        Outbox = Outbox.Nothing(Noon),
        Attachments = null,
    };

    public static IEnumerable<Submission> All { get; } =
    [
        Amended, Refused, Amended with { Outcome = new Outcome.Accepted(Number(12345), Late: false) },
        Amended with { Outcome = new Outcome.Attached(Number(1).ToString()), Attachments = [new Attachment("waits.pdf", AttachmentState.Awaited)] },
    ];

    private static Reference Number(int number) => new(MemberState.FromCode("EL")!, 2026, number);
}
