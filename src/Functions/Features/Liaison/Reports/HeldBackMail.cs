using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Text;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Outbox;

namespace MimFunctions.Features.Liaison.Reports;

/// <summary>Tells the sender that a report is held back, and how to release it (ILOB-20); what looked like personal data is not quoted.</summary>
internal sealed class HeldBackMail(LiaisonReports reports, FormLibrary forms, Settings settings) : IMailComposer
{
    /// <inheritdoc/>
    public string Step => Code.Of(LiaisonLetter.HeldBack);

    /// <inheritdoc/>
    public async Task<Composed?> Compose(OwedOrder order, Addressee to, CancellationToken ct) =>
        ReportNumber.Parse(order.Case) is { } number && await reports.Find(number, ct) is { IsHeldBack: true } report ? Write(report, to).Compose() : null;

    private Letter Write(LiaisonReport report, Addressee to) => new(
        $"{report.Number} is held back: please check it", $"Your report on {report.HostCountry} is held back",
        [
            new Block.Paragraph(
                $"{report.Number}, your report for the {report.Semester.Worded}, is registered. Some of its text looks like {HeldBackWords.LooksLike(report.Form)}, which the network "
                + $"must not carry, so nobody else can read it yet."),
            new Block.Heading($"Where to look"),
            new Block.Points([.. report.Suspicions.Select(id => (Line)Sentence.AsWritten(Field(FormLanguage.Spoken(forms[report.Form]), id)))]),
            new Block.Heading($"What you can do"),
            new Block.Paragraph(
                $"If it is none, open the report and confirm it there: it is released at once. If it is, drop the report again without it. "
                + $"The receipt quotes what was found."),
            new Block.Link($"Check and confirm the report", settings.Report(report.Number)),
        ],
        settings.Why(LetterWords.Reason(to)));

    private static string Field(FormDefinition form, string id) => form.Field(id) is { } field ? $"{field.Number} {field.Label}" : id;
}
