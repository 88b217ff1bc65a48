using System.Globalization;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.ContactPoints;

/// <summary>
/// What a message of the network of document 6146/24 is about, as its step: <c>contactCode.2</c>. The same step to the same addressee is told once
/// (docs/rules.md, rule 3). There is none about a check, and none that names one (CP-18).
/// </summary>
/// <param name="Kind">Which kind of letter it becomes.</param>
/// <param name="Detail">What tells letters of one kind apart; letters, digits and hyphens.</param>
public sealed record ContactPointStep(ContactPointLetter Kind, string Detail)
{
    /// <summary>Queue of what is told to the contact points of a state.</summary>
    public const string Queue = "contact-points";

    /// <summary>The code that proves a mailbox (CP-4).</summary>
    public static ContactPointStep Code(int round) => new(ContactPointLetter.ContactCode, Text(round));

    /// <summary>An entry could not be reached by one of its channels (CP-32).</summary>
    /// <param name="happened">Which event of the entry says so, counted from 1.</param>
    public static ContactPointStep NotReached(int happened) => new(ContactPointLetter.ContactNotReached, Text(happened));

    /// <summary>An arrangement of two states waits for the confirmation of the other.</summary>
    public static ContactPointStep BilateralWaits { get; } = new(ContactPointLetter.BilateralWaits, "proposed");

    /// <summary>An entry or an arrangement is to be confirmed (CP-30).</summary>
    /// <param name="until">The day until which it is confirmed.</param>
    /// <param name="time">1 for the request, 2 and 3 for the reminders.</param>
    public static ContactPointStep Confirm(DateOnly until, int time) => new(ContactPointLetter.ContactConfirm, $"{FormDate.ForMachines(until)}-{Text(time)}");

    /// <summary>Reads a step; null when it is none of these.</summary>
    public static ContactPointStep? Parse(string step) => step.Split('.') is [var name, var detail]
        ? Enum.GetValues<ContactPointLetter>().Where(kind => Domain.Text.Code.Of(kind) == name).Select(kind => new ContactPointStep(kind, detail)).FirstOrDefault()
        : null;

    /// <summary>The entry that an addressee is; null when it is none: <c>AT:CP-AT-1</c>.</summary>
    public static ContactPointNumber? Addressee(string to) => to.Split(':') is [var state, var entry] && ContactPointNumber.Parse(entry) is { } number && number.State.Code == state
        ? number
        : null;

    /// <summary>The mail to the function mailbox of an entry about itself.</summary>
    public OwedMessage To(ContactPointNumber entry) => Mail(entry.ToString(), entry);

    /// <summary>The mail to the function mailbox of an entry; it is named by number, so that no queue holds an address.</summary>
    /// <param name="case">The aggregate's <see cref="IOwes{TSelf}.Case"/>.</param>
    /// <param name="entry">The entry.</param>
    public OwedMessage Mail(string @case, ContactPointNumber entry) => Mail(@case, Key(entry));

    /// <summary>The mail to an addressee by key.</summary>
    public OwedMessage Mail(string @case, string to) => new(AddresseeKey.MessageId(@case, ToString(), to), Steps.MailQueue, ToString(), to);

    /// <summary>An entry as addressee: by number, so that no queue holds an address.</summary>
    public static string Key(ContactPointNumber entry) => $"{entry.State.Code}:{entry}";

    /// <summary>The message that tells this to all contact points of a state: by reference, to be fanned out to their mailboxes.</summary>
    /// <param name="case">The aggregate's <see cref="IOwes{TSelf}.Case"/>.</param>
    /// <param name="state">Who is to be told.</param>
    public OwedMessage To(string @case, Authority state) => new(AddresseeKey.MessageId(@case, ToString(), state.Code), Queue, ToString(), state.Code);

    /// <inheritdoc/>
    public override string ToString() => $"{Domain.Text.Code.Of(Kind)}.{Detail}";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>The kinds of letters of the network of document 6146/24.</summary>
public enum ContactPointLetter
{
    /// <summary>The code that proves a function mailbox (CP-4).</summary>
    ContactCode,

    /// <summary>A channel of an entry was reported not to reach anybody (CP-32).</summary>
    ContactNotReached,

    /// <summary>An arrangement of two states waits for the confirmation of the other.</summary>
    BilateralWaits,

    /// <summary>An entry or an arrangement is to be confirmed (CP-30).</summary>
    ContactConfirm,

    /// <summary>The new Presidency finds how the directory stands (CP-31).</summary>
    ContactStanding,

    /// <summary>A state has named nobody.</summary>
    ContactNaming,

    /// <summary>Something in the directory changed; that, and not what.</summary>
    ContactChanges,

    /// <summary>A campaign is open.</summary>
    MapOpened,

    /// <summary>A campaign closes in two weeks.</summary>
    MapCloses,

    /// <summary>There is a new version of the overview.</summary>
    OverviewIsNew,

    /// <summary>Contact list or overview is classified from now on: exports are to be deleted.</summary>
    NowClassified,

    /// <summary>A review is open, or closes soon, or its report is adopted.</summary>
    ReviewNews,
}
