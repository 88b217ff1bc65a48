using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.ContactPoints.Directory;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.ContactPoints.Mapping;

/// <summary>The overview document at a day (2.7): what the states gave, who did not answer, and who is contact point; a version stays as it was compiled.</summary>
/// <param name="Id">Its name: <c>OV-2026-03-05</c>.</param>
/// <param name="On">The day; its end counts.</param>
/// <param name="Content">What it says; null once it was erased.</param>
/// <param name="Outbox">The messages owed because of it.</param>
public sealed record OverviewVersion(string Id, DateOnly On, OverviewContent? Content, Outbox Outbox) : IOwes<OverviewVersion>
{
    /// <summary>How every name begins.</summary>
    public const string Series = "OV-";

    /// <inheritdoc/>
    public string Case => Id;

    /// <inheritdoc/>
    public OverviewVersion With(Outbox outbox) => this with { Outbox = outbox };

    /// <summary>The name of the overview of a day.</summary>
    public static string Name(DateOnly on) => $"{Series}{FormDate.ForMachines(on)}";

    /// <summary>A version; every state with a contact point is told that there is one.</summary>
    public static OverviewVersion Of(DateOnly on, OverviewContent content, DateTimeOffset now) => new(
        Name(on), on, content,
        Outbox.Owing(now, [.. MemberState.All.Select(state => new ContactPointStep(ContactPointLetter.OverviewIsNew, FormDate.ForMachines(on)).To(Name(on), Authority.Of(state)))]));
}

/// <summary>What an overview says.</summary>
/// <param name="Arrangements">The arrangements, in the order of the Union.</param>
/// <param name="Silent">States that gave none: the document names them.</param>
/// <param name="Practices">Good practices, by theme.</param>
/// <param name="ContactPoints">Authorities and units, without addresses: those are in the directory alone.</param>
/// <param name="NoneNamedYet">States without a contact point.</param>
/// <param name="ContactsClassified">Whether the contact list is kept on a classified system, so that nothing is said of it here.</param>
public sealed record OverviewContent(
    IReadOnlyList<OverviewArrangement> Arrangements, IReadOnlyList<MemberState> Silent, IReadOnlyList<OverviewPractice> Practices, IReadOnlyList<OverviewContact> ContactPoints,
    IReadOnlyList<MemberState> NoneNamedYet, bool ContactsClassified = false)
{
    /// <summary>The highest marking of its parts.</summary>
    public MapMarking Marking => Arrangements.SelectMany(each => each.Fields).Select(said => said.Marking).Concat(Practices.Select(each => each.Text.Marking)).DefaultIfEmpty().Max();

    /// <summary>The same of these states alone; of all when none is named.</summary>
    public OverviewContent Of(IReadOnlySet<MemberState> states) => states.Count == 0 ? this : this with
    {
        Arrangements = [.. Arrangements.Where(each => states.Contains(each.State))],
        Silent = [.. Silent.Where(states.Contains)],
    };

    /// <summary>The same once the contact list is classified: it says so, and neither who is named nor that nobody is (CP-21).</summary>
    public OverviewContent WithoutContacts() => this with { ContactPoints = [], NoneNamedYet = [], ContactsClassified = true };

    /// <summary>What a circle reads of it: the same without what is for a narrower one.</summary>
    public OverviewContent For(MapCircle circle) => this with
    {
        Arrangements = [.. Arrangements.Select(each => each with { Fields = [.. each.Fields.Where(field => field.Circle <= circle)] })],
        Practices = [.. Practices.Where(each => each.Text.Circle <= circle)],
    };
}

/// <summary>An arrangement in the overview.</summary>
/// <param name="State">The state.</param>
/// <param name="GivenOn">The day on which it was given.</param>
/// <param name="UnconfirmedSince">The day after which nobody confirmed it; null while it is confirmed.</param>
/// <param name="NotOrganisedYet">It says that nothing is organised yet.</param>
/// <param name="Fields">Its fields; never those for the own state alone.</param>
public sealed record OverviewArrangement(MemberState State, DateOnly GivenOn, DateOnly? UnconfirmedSince, bool NotOrganisedYet, IReadOnlyList<ArrangementField> Fields);

/// <summary>A good practice in the overview.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Text">What it is.</param>
/// <param name="UsedBy">States that use it too.</param>
public sealed record OverviewPractice(PracticeNumber Number, PracticeText Text, IReadOnlyList<MemberState> UsedBy);

/// <summary>A contact point in the overview.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Authority">The authority in English.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Standing">How it stands.</param>
public sealed record OverviewContact(ContactPointNumber Number, string Authority, string Unit, EntryStanding Standing);

/// <summary>Compiles an overview: the same day always gives the same, whenever it is asked.</summary>
public static class ComposeOverview
{
    /// <summary>What was known at the end of a day in Brussels.</summary>
    public static OverviewContent Decide(DateOnly on, IEnumerable<NationalArrangement> arrangements, IEnumerable<GoodPractice> practices, IEnumerable<ContactPointEntry> entries)
    {
        var end = LegalTime.EndOf(on, Authority.Commission).AddTicks(-1);
        var given = arrangements.Select(each => each.AsOf(end)).OfType<NationalArrangement>().ToDictionary(each => each.State);
        var named = entries.Select(each => each.AsOf(end)).OfType<ContactPointEntry>()
            .Where(each => each.StandingOn(on) is not (EntryStanding.Proposed or EntryStanding.Withdrawn)).ToArray();
        return new OverviewContent(
            [.. MemberState.All.Where(given.ContainsKey).Select(state => Of(given[state], on))],
            [.. MemberState.All.Where(state => !given.ContainsKey(state))],
            [
                .. practices.Where(each => each is { Text.Circle: not MapCircle.OwnState } && each.GivenAt <= end && !(each.WithdrawnAt <= end))
                    .OrderBy(each => each.Text!.Theme).ThenBy(each => each.Number.ToString(), StringComparer.Ordinal)
                    .Select(each => new OverviewPractice(each.Number, each.Text!, each.UsedBy)),
            ],
            [
                .. named.OrderBy(each => each.State.EnglishName, StringComparer.Ordinal).ThenBy(each => each.Number.Number)
                    .Select(each => new OverviewContact(each.Number, each.InForce!.Details.AuthorityEnglish, each.InForce.Details.Unit, each.StandingOn(on))),
            ],
            [.. MemberState.All.Except(named.Select(each => each.State))]);
    }

    private static OverviewArrangement Of(NationalArrangement each, DateOnly on) => new(
        each.State, LegalTime.DayOf(each.Now!.At, each.State), on > each.ConfirmedUntil!.Value ? each.ConfirmedUntil : null, each.Now.NotOrganisedYet,
        [.. each.Now.Fields.Where(field => field.Circle != MapCircle.OwnState).OrderBy(field => field.Letter)]);
}
