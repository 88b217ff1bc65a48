using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Domain.SteeringBoard;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Letters;

namespace MimFunctions.Features.SteeringBoard;

/// <summary>Words of the Board's pages and letters.</summary>
internal static class BoardWords
{
    /// <summary>Title of a paper.</summary>
    public static string Title(BoardPaper paper) => Titled(paper).ToString();

    /// <summary>The same in words of any language.</summary>
    public static Sentence Titled(BoardPaper paper) => paper.Kind == PaperKind.Programme
        ? $"work programme {paper.Year} and {paper.Year + 1}"
        : (Sentence)$"activity report {paper.Year} and {paper.Year + 1}";

    /// <summary>How a paper stands.</summary>
    public static string Of(PaperStanding standing) => standing switch
    {
        PaperStanding.Draft => "being prepared",
        PaperStanding.Adopted => "adopted",
        PaperStanding.Amending => "adopted, being amended",
        _ => "closed",
    };

    /// <summary>What a vote came to.</summary>
    public static string Counts(BoardDecision one) =>
        $"{(one.IsAdopted ? "Adopted" : "Not adopted")}: {one.For} for, {one.Against} against, {one.Abstained} abstained; {one.Needed} of {one.Votes} votes are needed";

    /// <summary>By whom a network is to be facilitated.</summary>
    public static string Of(FacilitationBy due) => due switch
    {
        FacilitationBy.Commission => "the Commission’s officer",
        FacilitationBy.Agency => "an agency’s officer",
        FacilitationBy.Agreement => "an officer on whom the members agree",
        _ => "no officer is there",
    };

    /// <summary>Whether an officer is in a country of particular interest.</summary>
    public static string Of(CoverageKind kind) => kind switch
    {
        CoverageKind.OfficerThere => "an officer is there",
        CoverageKind.OnlyFromElsewhere => "covered from elsewhere only",
        _ => "nobody",
    };

    /// <summary>Several parties, for people.</summary>
    public static string Names(IEnumerable<Authority> parties) => parties.ToArray() is { Length: > 0 } some ? LetterWords.Names(some) : "nobody";
}
