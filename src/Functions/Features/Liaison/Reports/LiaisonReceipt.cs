using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Liaison.Forms;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Liaison.Secondments;
using MimFunctions.Mechanism.Receipts;
using MimFunctions.Platform.Configuration;

namespace MimFunctions.Features.Liaison.Reports;

/// <summary>The sentences of a receipt for a form of the liaison network.</summary>
internal sealed class LiaisonReceipt(Settings settings) : IReceiptSentences
{
    /// <inheritdoc/>
    public ReceiptSentences? Of(Submission submission) => submission.Outcome switch
    {
        LiaisonOutcome.Reported reported => new(Headline(reported), Reported(submission, ReceiptSentences.State(submission)), [.. Next(submission, reported)], Confirm(reported)),
        LiaisonOutcome.Seconded seconded => new(Headline(seconded), Seconded(submission), [.. Next(submission, seconded)]),
        _ => null,
    };

    private (Uri Where, Sentence Words)? Confirm(LiaisonOutcome.Reported reported) =>
        reported.HeldBack ? (settings.Report(reported.Report), $"Check and confirm {reported.Report}") : null;

    /// <summary>What was registered.</summary>
    private static Sentence Headline(LiaisonOutcome.Reported reported) => reported.HeldBack
        ? (Sentence)$"{reported.Report} is registered and held back"
        : $"{reported.Report} is registered";

    /// <inheritdoc cref="Headline(LiaisonOutcome.Reported)"/>
    private static Sentence Headline(LiaisonOutcome.Seconded seconded) =>
        seconded.First ? (Sentence)$"{seconded.Secondment} is registered" : $"The notice on {seconded.Secondment} is recorded";

    /// <summary>What the state reports on.</summary>
    private static Sentence Reported(Submission s, Sentence state) =>
        $"{state} reports on {Country.Find(s.Fields.Text(LiaisonFields.HostCountry))!.Name}, {Semester.Parse(s.Fields.Text(LiaisonFields.Semester))!.Worded}.";

    /// <summary>What the state announces.</summary>
    private static Sentence Seconded(Submission s) =>
        $"{SecondmentWords.Lead(MemberState.InLiaison(s.State)!, Notice(s))}, {SecondmentWords.Period(Notice(s))}.";

    /// <summary>What happens next, one sentence each.</summary>
    private static IEnumerable<Sentence> Next(Submission s, LiaisonOutcome.Reported reported)
    {
        if (reported.HeldBack)
        {
            yield return s.Form == LiaisonFields.FormOf2019
                ? (Sentence)$"Some text looks like personal data, a link to such data, or operational law-enforcement information (see above), so the report is kept but nobody else can read it, and no summary uses it (ILOB-19, ILOB-20)."
                : $"Some text looks like personal data (see above), so the report is kept but nobody else can read it, and no summary uses it (ILOB-20).";
            yield return $"If that text identifies nobody, open {reported.Report} in the hub and confirm it there; the contact points of your state get the link by mail now. If it does, drop the report again without it.";
        }
        else
        {
            yield return $"The other Member States and the Commission can read it in the hub now, without the name and e-mail of who wrote it; the summary of the semester draws on it.";
        }

        yield return $"To correct it, drop the report again: the later one on the same country, region and semester takes its place.";
    }

    /// <inheritdoc cref="Next(Submission, LiaisonOutcome.Reported)"/>
    private static IEnumerable<Sentence> Next(Submission s, LiaisonOutcome.Seconded seconded)
    {
        var told = Notice(s).Intention == SecondmentIntention.Made
            ? (Sentence)$"The contact points of all other Member States, the Council and the Commission"
            : $"The contact points of all other Member States and the Commission";
        yield return seconded.First ? (Sentence)$"{told} are being told by mail now." : $"{told} are being told by mail of what changed; if nothing did, nobody is.";
        if (Notice(s).Intention == SecondmentIntention.Planned)
            yield return $"They may express interest in sharing the officer; they would turn to your contact point (ILOA-5, ILOA-11).";
        yield return $"Name, e-mail and telephone of the officer are in no mail: liaison officers, coordinators and the Commission see them in the hub.";
        yield return $"To say what changed, drop a new notice with {seconded.Secondment} in the field of the earlier notice.";
    }

    private static SecondmentNotice Notice(Submission s) => SecondmentForm.Read(s.Fields, s.ReceivedAt, s.Digest);
}
