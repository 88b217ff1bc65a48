using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Domain.SteeringBoard;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Letters;

namespace MimFunctions.Features.SteeringBoard;

/// <summary>Words of the Board's pages and letters.</summary>
internal static class BoardWords
{
    /// <summary>Title of a paper, inside of a sentence.</summary>
    public static Sentence Titled(BoardPaper paper) => paper.Kind == PaperKind.Programme
        ? $"work programme {paper.Year} and {paper.Year + 1}"
        : (Sentence)$"activity report {paper.Year} and {paper.Year + 1}";

    /// <summary>Title of a paper, standing alone.</summary>
    public static Sentence Heading(BoardPaper paper) => paper.Kind == PaperKind.Programme
        ? $"Work programme {paper.Year} and {paper.Year + 1}"
        : (Sentence)$"Activity report {paper.Year} and {paper.Year + 1}";

    /// <summary>What someone is on the Board.</summary>
    public static Sentence Of(BoardRole role) => role == BoardRole.Alternate ? $"alternate" : (Sentence)$"member";

    /// <summary>A part of meetings that can be open to the European Parliament.</summary>
    public static Sentence Of(BoardPart part) => part switch
    {
        BoardPart.Meetings => $"Meetings",
        BoardPart.Decisions => $"Decisions",
        BoardPart.Deployments => $"Deployments",
        _ => $"Actions",
    };

    /// <summary>How a paper stands.</summary>
    public static Sentence Of(PaperStanding standing) => standing switch
    {
        PaperStanding.Draft => $"being prepared",
        PaperStanding.Adopted => $"adopted",
        PaperStanding.Amending => $"adopted, being amended",
        _ => $"closed",
    };

    /// <summary>What a vote came to.</summary>
    public static Sentence Counts(BoardDecision one) => one.IsAdopted
        ? $"Adopted: {one.For} for, {one.Against} against, {one.Abstained} abstained; {one.Needed} of {one.Votes} votes are needed"
        : (Sentence)$"Not adopted: {one.For} for, {one.Against} against, {one.Abstained} abstained; {one.Needed} of {one.Votes} votes are needed";

    /// <summary>By whom a network is to be facilitated.</summary>
    public static Sentence Of(FacilitationBy due) => due switch
    {
        FacilitationBy.Commission => $"the Commission’s officer",
        FacilitationBy.Agency => $"an agency’s officer",
        FacilitationBy.Agreement => $"an officer on whom the members agree",
        _ => $"no officer is there",
    };

    /// <summary>Whether an officer is in a country of particular interest.</summary>
    public static Sentence Of(CoverageKind kind) => kind switch
    {
        CoverageKind.OfficerThere => $"an officer is there",
        CoverageKind.OnlyFromElsewhere => $"covered from elsewhere only",
        _ => $"nobody",
    };

    /// <summary>Several parties, for people.</summary>
    public static Sentence Names(IEnumerable<Authority> parties) => parties.ToArray() is { Length: > 0 } some ? LetterWords.Listed(some) : $"nobody";
}
