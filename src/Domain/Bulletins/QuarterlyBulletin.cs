using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Queries;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Bulletins;

/// <summary>
/// The bulletin of a quarter, after that of the European Migration Network: one sentence for each thing that is new and public. The hub drafts it, each state amends its
/// own items, and a person of the Commission issues it: an institution says nothing that no person said for it (BUL-9, decision 21).
/// </summary>
/// <param name="Id">Its name: <c>BUL-2026-Q3</c>.</param>
/// <param name="Quarter">The quarter.</param>
/// <param name="CutOff">What came before this instant is in it (UTC).</param>
/// <param name="Draft">Number of the draft, from 1.</param>
/// <param name="DraftedAt">When it was drawn up (UTC).</param>
/// <param name="AmendUntil">The last day on which states amend their items, as days are in Brussels.</param>
/// <param name="Items">What is in it, in the order in which it is read.</param>
/// <param name="Omitted">How many items of a state there was no room for.</param>
/// <param name="QueriesAsked">How many queries were put to all in the quarter.</param>
/// <param name="Missing">What the Commission knows of and no state has communicated.</param>
/// <param name="Issue">How it was issued; null while it is a draft.</param>
/// <param name="Told">What was told because time passed, as steps, so that each is told once.</param>
/// <param name="Outbox">The messages owed because of it.</param>
public sealed record QuarterlyBulletin(
    string Id, Quarter Quarter, DateTimeOffset CutOff, int Draft, DateTimeOffset DraftedAt, DateOnly AmendUntil, IReadOnlyList<BulletinItem> Items,
    IReadOnlyList<OmittedItems> Omitted, int QueriesAsked, IReadOnlyList<MissingItem> Missing, BulletinIssue? Issue, IReadOnlyList<string> Told, Outbox Outbox)
    : IOwes<QuarterlyBulletin>
{
    /// <summary>How every name begins.</summary>
    public const string Series = "BUL-";

    /// <inheritdoc/>
    public string Case => Id;

    /// <summary>The items that are read: without those that their state left out.</summary>
    public IReadOnlyList<BulletinItem> Shown => [.. Items.Where(item => item.Amendment is not { Sentence: null })];

    /// <summary>Whether it covers the whole quarter: what was drawn up before is to look at only (BUL-9).</summary>
    public bool IsWhole => CutOff >= LegalTime.EndOf(Quarter.Last, Authority.Commission);

    /// <summary>The Member States of which nothing is in it, in the order of the Union (BUL-10).</summary>
    public IReadOnlyList<MemberState> WithoutNews =>
        [.. MemberState.All.Where(state => Items.All(item => item.From.State != state) && Missing.All(item => item.State != state))];

    /// <summary>The name of the bulletin of a quarter.</summary>
    public static string Name(Quarter quarter) => $"{Series}{quarter}";

    /// <inheritdoc/>
    public QuarterlyBulletin With(Outbox outbox) => this with { Outbox = outbox };
}

/// <summary>One thing that is new, in one sentence.</summary>
/// <param name="Id">Number of what it is about.</param>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Section">The section it stands in.</param>
/// <param name="From">Whose it is.</param>
/// <param name="On">The day it is about.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Language">Language of the sentence, ISO 639-1; null for English.</param>
/// <param name="OriginalTitle">Its title in the original; null for none, or one that is not for further distribution.</param>
/// <param name="OriginalLanguage">Language of that title; null when it is not known.</param>
/// <param name="Link">Where the original text is read.</param>
/// <param name="HoldsLess">Whether something of it is not for further distribution, so that it is left out here (F-1).</param>
/// <param name="Amendment">What its state made of it; null for nothing.</param>
public sealed record BulletinItem(
    string Id, BulletinKind Kind, QueryTheme Section, Authority From, DateOnly On, string Sentence, string? Language = null, string? OriginalTitle = null,
    string? OriginalLanguage = null, Uri? Link = null, bool HoldsLess = false, ItemAmendment? Amendment = null)
{
    /// <summary>The sentence as it is read.</summary>
    public string Words => Amendment?.Sentence ?? Sentence;

    /// <summary>Its language; null for English, in which states amend.</summary>
    public string? WordsLanguage => Amendment is null ? Language : null;
}

/// <summary>What a state made of its item.</summary>
/// <param name="At">When (UTC).</param>
/// <param name="By">The opaque id of the person.</param>
/// <param name="Sentence">The sentence in its place; null when it is left out.</param>
public sealed record ItemAmendment(DateTimeOffset At, string By, string? Sentence);

/// <summary>Items of a state that there was no room for (BUL-4).</summary>
/// <param name="State">Whose.</param>
/// <param name="Count">How many.</param>
public sealed record OmittedItems(MemberState State, int Count);

/// <summary>Something that the Commission knows of and that was not communicated yet: it invites its state to do so.</summary>
/// <param name="Number">From 1.</param>
/// <param name="State">Whose it would be.</param>
/// <param name="Section">The section it stands in.</param>
/// <param name="Sentence">What it is.</param>
/// <param name="Link">Where everybody can read it.</param>
/// <param name="By">The opaque id of the person who added it.</param>
public sealed record MissingItem(int Number, MemberState State, QueryTheme Section, string Sentence, Uri Link, string By);

/// <summary>That it was issued, by a person (BUL-9).</summary>
/// <param name="At">When (UTC).</param>
/// <param name="By">The opaque id of the person.</param>
/// <param name="Foreword">What the Commission says before it; null for nothing.</param>
public sealed record BulletinIssue(DateTimeOffset At, string By, string? Foreword);

/// <summary>Kinds of items; each has its part of the bulletin.</summary>
public enum BulletinKind
{
    /// <summary>A communicated measure.</summary>
    Measure,

    /// <summary>A final decision of a highest court, apart from the others (MIM-11).</summary>
    CourtDecision,

    /// <summary>Answers to a query that those who gave them let spread to anybody.</summary>
    Answers,

    /// <summary>A meeting ahead.</summary>
    Meeting,
}
