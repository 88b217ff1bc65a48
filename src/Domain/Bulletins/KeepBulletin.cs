using System.Globalization;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Queries;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Bulletins;

/// <summary>What people do with a draft: states amend their items, the Commission adds what is missing and issues it.</summary>
public static class KeepBulletin
{
    /// <summary>A state words its item anew, or leaves it out; within ten working days (BUL-8).</summary>
    /// <param name="bulletin">As it stands.</param>
    /// <param name="acting">Who acts.</param>
    /// <param name="by">The opaque id of the person.</param>
    /// <param name="id">Number of the item.</param>
    /// <param name="sentence">The sentence in its place, in English; null to leave it out.</param>
    /// <param name="now">Now (UTC).</param>
    public static CaseDecision<QuarterlyBulletin> Amend(QuarterlyBulletin bulletin, Authority acting, string by, string id, string? sentence, DateTimeOffset now)
    {
        if (bulletin.Items.FirstOrDefault(item => item.Id == id) is not { } item)
            return Refused(BulletinRules.NoItem, "item", $"There is no such item in it.", $"Name the number of an item.");
        if (item.From != acting)
            return Refused(BulletinRules.NotOwn, "item", $"The item is of {item.From.Name}.", $"Only who it is of amends it.");
        if (Closed(bulletin) is { } issued)
            return issued;
        if (LegalTime.DayOf(now, Authority.Commission) > bulletin.AmendUntil)
            return Refused(BulletinRules.TooLate, null, $"Items were amended until {bulletin.AmendUntil}.", $"Write to the Commission.");
        var why = sentence is null ? [] : Against(sentence);
        if (why.Length > 0)
            return new CaseDecision<QuarterlyBulletin>.Refused(why);
        var said = sentence?.Trim();
        if (item.Amendment is { } amended && amended.Sentence == said)
            return new CaseDecision<QuarterlyBulletin>.Unchanged();
        return new CaseDecision<QuarterlyBulletin>.Changed(
            bulletin with { Items = [.. bulletin.Items.Select(each => each.Id == id ? each with { Amendment = new ItemAmendment(now, by, said) } : each)] });
    }

    /// <summary>The Commission adds what it knows of and no state has communicated; that state is invited to do so (BUL-7).</summary>
    /// <param name="bulletin">As it stands.</param>
    /// <param name="draft">What is missing, before it is checked.</param>
    /// <param name="now">Now (UTC).</param>
    public static CaseDecision<QuarterlyBulletin> AddMissing(QuarterlyBulletin bulletin, MissingDraft draft, DateTimeOffset now)
    {
        if (Closed(bulletin) is { } issued)
            return issued;
        Refusal[] why = [.. Against(draft), .. bulletin.Missing.Count < BulletinRules.MostMissing ? [] : new[] { new Refusal(BulletinRules.TooMany, null, $"There are {BulletinRules.MostMissing} already.", $"Take one out first.") }];
        if (why.Length > 0)
            return new CaseDecision<QuarterlyBulletin>.Refused(why);
        var (state, said, link) = (draft.State!, draft.Sentence!.Trim(), Link(draft.Link)!);
        if (bulletin.Missing.Any(item => item.State == state && item.Link == link))
            return new CaseDecision<QuarterlyBulletin>.Unchanged();
        // Numbers are never given twice: the letter about one that was taken out names it still.
        var number = bulletin.Missing.Select(item => item.Number).Append(bulletin.Told.Count(IsOfMissing)).Max() + 1;
        var step = new BulletinStep(BulletinLetter.BulletinMissing, number.ToString(CultureInfo.InvariantCulture));
        return new CaseDecision<QuarterlyBulletin>.Changed(bulletin with
        {
            Missing = [.. bulletin.Missing, new MissingItem(number, state, draft.Section, said, link, draft.By)],
            Told = [.. bulletin.Told, $"{step}"],
            Outbox = bulletin.Outbox.And(now, [step.To(bulletin.Case, Authority.Of(state))]),
        });
    }

    /// <summary>The Commission takes out what was communicated meanwhile, or was none.</summary>
    public static CaseDecision<QuarterlyBulletin> TakeOutMissing(QuarterlyBulletin bulletin, int number) => Closed(bulletin) is { } issued ? issued
        : bulletin.Missing.All(item => item.Number != number) ? new CaseDecision<QuarterlyBulletin>.Unchanged()
        : new CaseDecision<QuarterlyBulletin>.Changed(bulletin with { Missing = [.. bulletin.Missing.Where(item => item.Number != number)] });

    /// <summary>A person of the Commission issues it, once the quarter is over and the states had their time (BUL-9).</summary>
    /// <param name="bulletin">As it stands, with what is left of its items (<see cref="RecheckBulletin"/>).</param>
    /// <param name="by">The opaque id of the person.</param>
    /// <param name="foreword">What the Commission says before it; null for nothing.</param>
    /// <param name="now">Now (UTC).</param>
    public static CaseDecision<QuarterlyBulletin> Issue(QuarterlyBulletin bulletin, string by, string? foreword, DateTimeOffset now)
    {
        if (bulletin.Issue is not null)
            return new CaseDecision<QuarterlyBulletin>.Unchanged();
        if (!bulletin.IsWhole)
            return Refused(BulletinRules.NotOver, null, $"The {bulletin.Quarter.Worded} is not over: this draft is to look at.", $"It is drawn up anew on {bulletin.Quarter.Last.AddDays(BulletinRules.DraftedAfterDays)}.");
        if (LegalTime.DayOf(now, Authority.Commission) <= bulletin.AmendUntil)
            return Refused(BulletinRules.StillOpen, null, $"States amend their items until {FormDate.ForPeople(bulletin.AmendUntil)}.", $"Issue it after that day.");
        var said = string.IsNullOrWhiteSpace(foreword) ? null : foreword.Trim();
        var why = said is null ? [] : BulletinRules.Text("foreword", said, BulletinRules.LongestForeword).ToArray();
        return why.Length > 0 ? new CaseDecision<QuarterlyBulletin>.Refused(why) : new CaseDecision<QuarterlyBulletin>.Changed(bulletin with { Issue = new BulletinIssue(now, by, said) });
    }

    /// <summary>The bulletin after a day's look: the Commission hears once that it can be issued. Null when nothing is due.</summary>
    public static QuarterlyBulletin? Look(QuarterlyBulletin bulletin, DateTimeOffset now)
    {
        var step = new BulletinStep(BulletinLetter.BulletinDue, bulletin.Draft.ToString(CultureInfo.InvariantCulture));
        if (bulletin.Issue is not null || !bulletin.IsWhole || LegalTime.DayOf(now, Authority.Commission) <= bulletin.AmendUntil)
            return null;
        return bulletin.Told.Contains(step.ToString())
            ? null
            : bulletin with { Told = [.. bulletin.Told, step.ToString()], Outbox = bulletin.Outbox.And(now, [step.To(bulletin.Case, Authority.Commission)]) };
    }

    private static IEnumerable<Refusal> Against(MissingDraft draft)
    {
        if (draft.State is null)
            yield return new(BulletinRules.NoState, "state", $"No Member State is named.", $"Name the state whose it would be.");
        if (Link(draft.Link) is null)
            yield return new(BulletinRules.NoLink, "link", $"There is no address at which everybody can read it.", $"Give an address that begins with https://.");
        foreach (var refusal in Against(draft.Sentence))
            yield return refusal;
    }

    private static Refusal[] Against(string? sentence) => string.IsNullOrWhiteSpace(sentence)
        ? [new(BulletinRules.NoText, "sentence", $"Nothing is said.", $"Write one sentence of at most {BulletinRules.LongestSentence} characters.")]
        : [.. BulletinRules.Text("sentence", sentence.Trim(), BulletinRules.LongestSentence)];

    private static Uri? Link(string? text) => Uri.TryCreate(text?.Trim(), UriKind.Absolute, out var link) && link.Scheme == Uri.UriSchemeHttps ? link : null;

    private static bool IsOfMissing(string step) => step.StartsWith(Code.Of(BulletinLetter.BulletinMissing), StringComparison.Ordinal);

    private static CaseDecision<QuarterlyBulletin>.Refused? Closed(QuarterlyBulletin bulletin) =>
        bulletin.Issue is null ? null : Refused(BulletinRules.IsIssued, null, $"The bulletin of the {bulletin.Quarter.Worded} is issued.", $"What was given out can’t be changed.");

    private static CaseDecision<QuarterlyBulletin>.Refused Refused(string rule, string? field, Sentence message, Sentence fix) => new([new Refusal(rule, field, message, fix)]);
}

/// <summary>What is missing, before it is checked.</summary>
/// <param name="State">Whose it would be.</param>
/// <param name="Section">The section.</param>
/// <param name="Sentence">What it is.</param>
/// <param name="Link">Where everybody can read it.</param>
/// <param name="By">The opaque id of the person.</param>
public sealed record MissingDraft(MemberState? State, QueryTheme Section, string? Sentence, string? Link, string By);
