using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.DataProtection;

/// <summary>An entry of the records of processing (Article 30 of Regulation (EU) 2016/679, Article 31 of Regulation (EU) 2018/1725).</summary>
/// <param name="Name">What is done.</param>
/// <param name="Purpose">What for, and by which law.</param>
/// <param name="People">Whose data.</param>
/// <param name="Data">Which data.</param>
/// <param name="Recipients">Who gets them.</param>
/// <param name="Kept">How long, where no period of <see cref="RetentionPeriods"/> says it.</param>
/// <param name="Held">What of it has a period there.</param>
public sealed record ProcessingRecord(Sentence Name, Sentence Purpose, Sentence People, Sentence Data, Sentence Recipients, Sentence Kept, IReadOnlyList<HeldData> Held)
{
    /// <summary>All of them, as the hub does it. Who is responsible the operator adds (docs/data-protection.md).</summary>
    public static IReadOnlyList<ProcessingRecord> All { get; } =
    [
        new(
            $"Communications of measures", $"Mutual information: Articles 2 and 3 of Decision 2006/688/EC.", $"Officials whom a state names as contact for a measure.", $"Name, authority, mailbox, telephone.",
            $"Contact points and experts of the Member States, the Commission; a state can restrict it.", $"As long as the communication: the law wants it kept.", [HeldData.RefusedForms]),
        new(
            $"Requests, answers and queries", $"Articles 2 and 4 of Decision 2006/688/EC.", $"Officials who ask, answer or write for their contact point.", $"Who acted, as an opaque number; no name.", $"Member States and the Commission, as far as each answer may spread.",
            $"As long as the request: the law wants it kept.", [HeldData.Colleagues]),
        new($"Situations", $"Articles 2 and 4 of Decision 2006/688/EC.", $"Officials who open a situation, answer its rounds and write lessons.", $"Who acted, as an opaque number; no name.", $"Nobody: the numbers are shown to no one.", $"", [HeldData.Situations]),
        new($"Exchanges of views and meetings", $"Articles 2 and 4 of Decision 2006/688/EC.", $"Officials who take part.", $"What a party said, and an opaque number of who said it.", $"Member States and the Commission.", $"Meetings as long as their measure.", [HeldData.Threads]),
        new(
            $"The directory", $"To tell those who must be told: Article 3(2) of Decision 2006/688/EC.", $"Contact points, deputies, experts, coordinators.", $"Name or function, authority, mailbox, telephone.", $"The own party and the Commission; the first contact point stands on forms.",
            $"Until the party takes the person off, or the person asks for it; each party confirms its entry every six months.", [HeldData.Blocked]),
        new($"Mails", $"To tell, and to show that it was told.", $"Those in the directory, and subscribers.", $"A digest of the mailbox, when the mail went and what became of it; the carrier has the address.", $"The carrier of mails.", $"", [HeldData.MailAddressees]),
        new($"Subscriptions and feeds", $"Consent of who asks for it.", $"Officials who subscribe.", $"Mailbox, what they want to hear of, a digest of the sign-in.", $"The carrier of mails.", $"Feeds end after twelve months.", [HeldData.Subscriptions]),
        new(
            $"Liaison officers", $"Article 4 of Regulation (EC) No 377/2004, Article 5 of Regulation (EU) 2019/1240.", $"Liaison officers.", $"Name, mailbox, telephone, post and its time.", $"Officers, coordinators, the Commission, Frontex.",
            $"Reports hold no personal data.", [HeldData.Officers]),
        new(
            $"Contact points of document 6146/24", $"Document 6146/24 of the Council.", $"Officials of immigration and asylum authorities.", $"Function mailbox, telephone; a name only if the state gives one.", $"Contact points of the other states, each opening with a reason.",
            $"Names until the entry is withdrawn; checks and versions 24 months (docs/contact-points.md).", []),
        new($"Sign-in and audit trail", $"To show who read and changed what: DP-11, DP-12.", $"Everybody who signs in.", $"An opaque number, roles, what was done and when; no name, no address, no content.", $"Auditors; of the network of document 6146/24 the own data protection officer.", $"As long as the trail: it is sealed.", []),
    ];
}
