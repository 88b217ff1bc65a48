using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Measures;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Requests.Forms;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Liaison.Reports;

namespace MimFunctions.Mechanism.Receipts;

/// <summary>The sentences of a receipt.</summary>
internal static class ReceiptWords
{
    /// <summary>The first line: what became of the file.</summary>
    public static string Headline(Submission s) => s.Outcome switch
    {
        Outcome.Accepted a => $"{a.Reference} is registered",
        Outcome.Amended a => $"{a.Reference} is registered and follows {a.Amends}",
        Outcome.Asked a => $"{a.Reference} is registered",
        Outcome.Answered a => $"The reply to {a.Reference} is recorded",
        Outcome.Reported a => LiaisonWords.Headline(a),
        Outcome.Seconded a => LiaisonWords.Headline(a),
        Outcome.Attached a => IsOriginalText(a) ? $"The original text was added to {a.To}" : $"The file was added to the answer to {a.To}",
        Outcome.Opened a => a.Files.Count == 1 ? "The form was taken out of the file you sent" : $"{a.Files.Count} files were taken out of the file you sent",
        _ => "This file was not accepted",
    };

    /// <summary>The second line: the same in a sentence.</summary>
    public static string Lead(Submission s) => s.Outcome switch
    {
        Outcome.Accepted or Outcome.Amended => $"{State(s)} notified: {Title(s)}.",
        Outcome.Asked => $"{State(s)} asks: {s.Fields.Text(RequestFields.Title)}.",
        Outcome.Answered => ReplyWords.Lead(s, State(s)),
        Outcome.Reported => LiaisonWords.Reported(s, State(s)),
        Outcome.Seconded => LiaisonWords.Seconded(s),
        Outcome.Attached a => IsOriginalText(a)
            ? $"“{s.File}” is now kept as the original text that {a.To} names."
            : $"“{s.File}” now belongs to the answer of {State(s)} to {a.To}.",
        Outcome.Opened a => $"“{s.File}” held {string.Join(", ", a.Files.Select(file => $"“{file}”"))}.",
        Outcome.Refused { IsKept: false } => "It bears the marking of classified information; the hub has deleted it.",
        _ when Errors(s) == 1 => $"“{s.File}” can't be taken as it is. There is one thing to mend; nothing is lost.",
        _ => $"“{s.File}” can't be taken as it is. There are {Errors(s)} things to mend; nothing is lost.",
    };

    /// <summary>What happens next, one sentence each.</summary>
    public static IEnumerable<string> Next(Submission s) => s.Outcome switch
    {
        Outcome.Attached => ["Nothing more to do."],
        Outcome.Opened => ["Each of these files is read by itself and has its own receipt, as if you had dropped it alone."],
        Outcome.Asked =>
        [
            "The contact points of every state asked are being told by mail now; the time runs from the moment of receipt.",
            "You hear of each answer by mail. A state that needs more time can propose another day; it is for you to accept it.",
        ],
        Outcome.Answered => ReplyWords.Next(s),
        Outcome.Reported reported => LiaisonWords.Next(reported),
        Outcome.Seconded seconded => LiaisonWords.Next(s, seconded),
        Outcome.Refused { IsKept: false } =>
        [
            "Nothing of the file is kept here and nothing comes back: neither its content nor its name, only its checksum, its length and the time.",
            "Those who run the hub are told without delay. They see to copies that backups may hold and may ask your security officer how to go on.",
            "Look for other copies: the folder from which it was dropped, its recycle bin, mails that carried it.",
        ],
        Outcome.Refused =>
        [
            "Mend the points above and drop the file again under any name; you get a new answer within seconds.",
            "The file as you sent it is kept in quarantine, so nobody has to send it twice.",
        ],
        _ => OfCommunication(s),
    };

    private static IEnumerable<string> OfCommunication(Submission s)
    {
        yield return Told(s.Outbox.Messages.Count(message => message.Step == Steps.Communication));
        yield return s.Fields.Text("measureType") == "finalCourtDecision"
            ? "Final decisions of the highest courts are not open to requests for additional information (MIM-11)."
            : "Any of them may ask for additional information; you would hear of it by mail and have one month to answer (MIM-10).";
        foreach (var waiting in (s.Attachments ?? []).Where(file => file.IsAwaited))
            yield return $"The hub waits for “{waiting.File}”: drop it in the same folder.";
        yield return "To follow up on this communication, drop a new form with its reference in field 12.";
    }

    private static bool IsOriginalText(Outcome.Attached attached) => Reference.Parse(attached.To) is not null;

    private static string Told(int addressees) => addressees switch
    {
        0 => "Nobody is registered to be told yet; the communication can be read in the hub.",
        1 => "One addressee is being told by mail now; fields marked as restricted are not in the mail. The contact points of the other states and the Commission read them on the hub.",
        _ => $"{addressees} addressees in the other Member States and the Commission are being told by mail now; fields marked as restricted are not in the mail. The contact points of the other states and the Commission read them on the hub.",
    };

    private static string State(Submission s) => MemberState.FromCode(s.State)?.EnglishName ?? s.State;

    private static string Title(Submission s) => s.Fields.Text("titleEnglish") ?? s.Fields.Text("titleOriginal") ?? "a measure";

    private static int Errors(Submission s) => s.Findings.Count(f => f.Severity == Severity.Error);
}
