using MimFunctions.Domain.ContactPoints.Directory;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.ContactPoints.Checks;

/// <summary>What can stand against an exchange, each with what to do instead.</summary>
internal static class Reasons
{
    public static readonly Refusal
        OtherSender = new(
            "CP-8", "senderBody", $"Only an immigration and asylum authority sends here.",
            $"Counter-terrorism authorities write to counter-terrorism authorities, over their own channels and outside this hub.", "CT-4"),
        OwnState = new(
            "CP-8", "receivers", $"The receiver is of your own state.", $"Exchange inside a state follows your national arrangements; the hub neither arranges nor changes it.", "CT-5"),
        NotOneReceiver = new(
            "CP-15", "receivers", $"An exchange has exactly one receiving Member State.", $"Name one; whoever else is to know is asked and checked anew, by you and not by the receiver.", "CT-14"),
        NotInformed = new(
            "CP-9", "informed", $"Your counter-terrorism authorities have not told you that the person could pose a threat.",
            $"Send nothing. Ordinary co-operation between asylum authorities (Dublin, VIS, EURODAC) goes on as always, by its own rules.", "CT-6"),
        InformedLater = new(
            "CP-9", "informedOn", $"The day is still to come: a notice that comes after sending does not heal it.", $"Wait until your counter-terrorism authorities have told you.", "CT-7"),
        TheirContent = new(
            "CP-10", "holdsTheirContent", $"What came from counter-terrorism authorities is not passed on: no assessment, no reason, no source.",
            $"Take it out and send identity and administrative situation only, or leave the exchange to those authorities.", "CT-9"),
        NoContent = new("CP-11", "contents", $"Nothing of what may be sent is chosen.", $"Choose from the list; what is not in it is not sent.", "CT-8"),
        OtherPerson = new(
            "CP-12", "group", $"The person is in no migratory procedure.", $"Send nothing here: nationals, and citizens of the Union outside such procedures, are none of this network's persons.", "CT-12"),
        MarkedTooHigh = new(
            "CP-13", "marking", $"Only information that is not classified is exchanged between contact points.", $"Use a system accredited for it, between authorities that are entitled to it.", "CT-11"),
        NoGround = new(
            "CP-14", "ground", $"No legal ground is named: not permitted by national law.", $"Name the act by its reference, or send nothing.", "CT-17"),
        UnclearGround = new(
            "CP-14", "ground", $"This does not read as the reference of an act.",
            $"Write numbers and the act's abbreviation only, such as “§ 29 BFA-VG” or “Art. 34 Regulation (EU) No 604/2013”; nothing of it was kept.", "CT-17"),
        NotPermitted = new(
            "CP-14", "dataProtection", $"The conditions of data protection are not met: not permitted by national law.", $"Ask your data protection officer first, or send nothing.", "CT-17"),
        UnclearFile = new(
            "CP-11", "ownFile", $"The file reference could be a name, a day or the number of a document.",
            $"Use up to twenty letters and digits, both of them, with fewer than six digits in a row, or leave it out; nothing of it was kept.", "CT-10");

    public static Refusal NotAnswered(string rule, string field) => new(rule, field, $"The question “{field}” is not answered.", $"Answer every question; in doubt the answer that forbids.");

    public static Refusal OtherReceiver(BodyKind body) => body == BodyKind.CounterTerrorism
        ? new("CP-8", "receiverBody", $"An immigration and asylum authority never writes to a counter-terrorism authority of another state.",
            $"Inform your own counter-terrorism authorities; they write to theirs.", "CT-4")
        : new("CP-8", "receiverBody", $"Contact points exchange between Member States only: not with agencies, the Commission, associated or third states.",
            $"Use the procedure that the law provides with that body, if there is one.", "CT-2");

    public static Refusal NobodyThere(MemberState state) => new(
        "CP-15", "receivers", $"{state} has no contact point that is in force and confirmed: no channel is known.",
        $"Call the authority as you would have without this directory, and ask it to name or confirm a contact point.", "CT-1");

    public static Refusal NoSuchChannel(ContactPointEntry entry) => new(
        "CP-15", "channel", $"{entry.Number} names no such secure channel.", $"Choose one of the channels of the entry, or call.", "CT-18");

    public static Refusal ChannelTooOpen(ContactPointEntry entry) => new(
        "CP-15", "channel", $"The channel of {entry.Number} does not carry the marking of what you want to send.", $"Choose a channel that does, or call.", "CT-18");

    public static Refusal AgreedOtherwise(string field, Sentence message) => new(
        "CP-17", field, message, $"Keep to what your two states agreed, or agree anew.", "CT-22");

    public static Refusal NotCompetent(ContactPointEntry entry) => new(
        "CP-19", "group", $"No contact point of {entry.State} is competent for this group of persons.", $"Ask {entry.Number} for the right unit before you send.", "CT-16");

    public static Refusal NotReachedOfLate(ContactPointEntry entry) => new(
        "CP-32", "channel", $"{entry.Number} was not reached of late by this channel.", $"Call before you send.");
}
