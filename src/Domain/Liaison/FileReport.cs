using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Liaison.Forms;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Liaison;

/// <summary>Files the report that an accepted form is.</summary>
public static class FileReport
{
    /// <summary>The report; when it looks as if it held personal data, its state is to hear that it is held back (ILOB-20).</summary>
    /// <param name="number">Its number.</param>
    /// <param name="form">The accepted form (<c>ilo-1</c> or <c>ilo-2</c>).</param>
    /// <param name="now">Now (UTC).</param>
    public static LiaisonReport Decide(ReportNumber number, Submission form, DateTimeOffset now)
    {
        var suspicions = JudgeLiaisonReport.Suspicions(form.Findings);
        return new LiaisonReport(
            number, Semester.Parse(form.Fields.Text(LiaisonFields.Semester))!, Country.Find(form.Fields.Text(LiaisonFields.HostCountry))!,
            form.Fields.Text(LiaisonFields.Region), form.ReceivedAt, form.Digest, form.Fields, suspicions, [],
            Outbox.Owing(now, suspicions.Count == 0 ? [] : [new LiaisonStep(LiaisonLetter.HeldBack).To(number.ToString(), Authority.Of(number.State))]),
            form.Form ?? LiaisonFields.FormOf2004);
    }
}
