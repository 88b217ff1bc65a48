using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Measures;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Platform.Pages;

namespace MimFunctions.Features.Measures.Changing;

/// <summary>Withdraws or corrects a communication: without script, and both ask for a reason.</summary>
internal static class ChangePage
{
    /// <summary>The page.</summary>
    public static ShownPage Write(Submission c, FormDefinition form) => new ShownPage(
        $"Withdraw or correct {c.Reference}",
        Html.From($"""
            <p class="over">communication</p>
            <h1>Withdraw or correct {c.Reference}</h1>
            <p class="lead">{c.Fields.Text(ReportFields.TitleEnglish) ?? c.Fields.Text(ReportFields.TitleOriginal) ?? ""}</p>
            {(c.Withdrawal is null ? Forms(c, form) : Html.From($"<p>It was withdrawn on {FieldWords.Moment(c.Withdrawal.At, c.State)}; nothing can be changed any more.</p>"))}
            <p><a href="/api/communications/{c.Reference}">Back to the communication</a></p>
            """),
        "changes");

    private static Html Forms(Submission c, FormDefinition form) => Html.From($"""
        <p>Whoever was told of it hears of it by mail, once, with your reason. It stays under its reference, and what it said before stays in its history.</p>
        <h2>Correct a field</h2>
        <form method="post" action="/api/communications/{c.Reference}/correction" enctype="application/x-www-form-urlencoded">
        <label for="field">Field</label>
        <select id="field" name="field" required><option value="">Choose one</option>{form.Fields.Where(IsCorrectable).Select(Option)}</select>
        <label for="value">What it should say (options and lists: one a line; nothing empties it)</label>
        <textarea id="value" name="value" rows="6"></textarea>
        <label for="why">Reason</label>
        <textarea id="why" name="reason" rows="3" maxlength="1000" required></textarea>
        <p><button>Correct it and tell all who were told</button></p>
        </form>
        <h2>Withdraw it</h2>
        <form method="post" action="/api/communications/{c.Reference}/withdrawal" enctype="application/x-www-form-urlencoded">
        <label for="reason">Reason</label>
        <textarea id="reason" name="reason" rows="3" maxlength="1000" required></textarea>
        <p><button>Withdraw it and tell all who were told</button></p>
        </form>

        """);

    private static bool IsCorrectable(FieldDefinition field) => field.Id is not (ReportFields.MemberState or ReportFields.Amends);

    private static Html Option(FieldDefinition field) => Html.From($"<option value=\"{field.Id}\">{field.Number} {field.Label}</option>");
}
