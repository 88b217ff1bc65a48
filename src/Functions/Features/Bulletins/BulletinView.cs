using MimFunctions.Domain.Bulletins;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Queries;
using MimFunctions.Domain.Union;

namespace MimFunctions.Features.Bulletins;

/// <summary>A bulletin as programs see it.</summary>
/// <param name="Quarter">The quarter.</param>
/// <param name="CutOff">What came before this instant is in it (UTC).</param>
/// <param name="AmendUntil">The last day on which states amend their items, in Brussels.</param>
/// <param name="IssuedAt">When the Commission issued it (UTC); null while it is a draft.</param>
/// <param name="Foreword">What the Commission says before it.</param>
/// <param name="Disclaimer">What it is not.</param>
/// <param name="Items">What is in it, in the order in which it is read.</param>
/// <param name="NotCommunicated">What the Commission knows of and no state has communicated yet.</param>
/// <param name="Omitted">How many items of a state there was no room for.</param>
/// <param name="QueriesAsked">How many queries were put to all in the quarter.</param>
/// <param name="WithoutNews">The Member States of which nothing is in it.</param>
internal sealed record BulletinView(
    Quarter Quarter, DateTimeOffset CutOff, DateOnly AmendUntil, DateTimeOffset? IssuedAt, string? Foreword, string Disclaimer, IReadOnlyList<BulletinItemView> Items,
    IReadOnlyList<NotCommunicatedView> NotCommunicated, IReadOnlyList<OmittedItems> Omitted, int QueriesAsked, IReadOnlyList<MemberState> WithoutNews)
{
    /// <summary>The bulletin, without what its states left out.</summary>
    public static BulletinView Of(QuarterlyBulletin bulletin) => new(
        bulletin.Quarter, bulletin.CutOff, bulletin.AmendUntil, bulletin.Issue?.At, bulletin.Issue?.Foreword, BulletinLines.Disclaimer.ToString(),
        [
            .. bulletin.Shown.Select(item => new BulletinItemView(
                item.Id, item.Kind, item.Kind is BulletinKind.Meeting ? null : item.Section, item.From, item.On, item.Words, item.WordsLanguage, item.OriginalTitle, item.OriginalLanguage, item.Link,
                item.Amendment is not null)),
        ],
        [.. bulletin.Missing.Select(item => new NotCommunicatedView(item.Number, item.State, item.Section, item.Sentence, item.Link))], bulletin.Omitted, bulletin.QueriesAsked, bulletin.WithoutNews);
}

/// <summary>An item of a bulletin.</summary>
/// <param name="Item">Number of what it is about.</param>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Section">The section it stands in.</param>
/// <param name="From">Whose it is.</param>
/// <param name="On">The day it is about.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Language">Language of the sentence; null for English.</param>
/// <param name="OriginalTitle">Its title in the original.</param>
/// <param name="OriginalLanguage">Language of that title.</param>
/// <param name="Link">Where the original text is read.</param>
/// <param name="Amended">Whether its state worded it anew.</param>
internal sealed record BulletinItemView(
    string Item, BulletinKind Kind, QueryTheme? Section, Authority From, DateOnly On, string Sentence, string? Language, string? OriginalTitle, string? OriginalLanguage, Uri? Link, bool Amended);

/// <summary>What was not communicated yet.</summary>
/// <param name="Number">Its number.</param>
/// <param name="State">Whose it would be.</param>
/// <param name="Section">The section it stands in.</param>
/// <param name="Sentence">What it is.</param>
/// <param name="Link">Where everybody can read it.</param>
internal sealed record NotCommunicatedView(int Number, MemberState State, QueryTheme Section, string Sentence, Uri Link);
