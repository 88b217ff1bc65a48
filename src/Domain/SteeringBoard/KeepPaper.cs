using System.Globalization;
using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.SteeringBoard;

/// <summary>The Chair prepares a paper, the Board adopts it by a decision of a meeting, and a person transmits it to the European Parliament (Article 8(2)). Nothing of this happens by itself.</summary>
public static class KeepPaper
{
    private const int FirstYear = 2019, LastYear = 2998;

    /// <summary>A paper for two years, with its sections empty.</summary>
    /// <param name="kind">Which.</param>
    /// <param name="year">The first year; null when it was left out.</param>
    /// <param name="now">Now (UTC).</param>
    /// <returns>The paper, or what stands against it.</returns>
    public static (BoardPaper? Paper, IReadOnlyList<Refusal> Why) Begin(PaperKind kind, int? year, DateTimeOffset now) => year is { } first && first >= FirstYear && first <= LastYear
        ? (new BoardPaper(kind, first, [.. BoardPaper.Parts(kind).Select(part => new PaperSection(part.Id, ""))], now, [], null, Outbox.Nothing(now)), [])
        : (null, [new Refusal(BoardRules.Years, "year", $"This is not the first of two years.", $"Write a year such as 2027.", "ILOB-16")]);

    /// <summary>Writes a section; an adopted paper is being amended then.</summary>
    /// <param name="paper">As it stands.</param>
    /// <param name="section">Id of the section.</param>
    /// <param name="text">What is to stand there.</param>
    /// <param name="now">Now (UTC).</param>
    public static CaseDecision<BoardPaper> Write(BoardPaper paper, string section, string? text, DateTimeOffset now)
    {
        if (paper.ClosedAt is not null)
            return BoardRules.Refused<BoardPaper>(BoardRules.Closed, null, $"{paper.Case} is closed.", $"Begin the next one.");
        if (paper.Sections.All(each => each.Id != section))
            return BoardRules.Refused<BoardPaper>(BoardRules.NoPaper, "section", $"There is no such section.", $"Sections are {string.Join(", ", paper.Sections.Select(each => each.Id))}.");
        var why = NetworkText.Against(BoardRules.Text, "text", text, BoardRules.LongestText).ToArray();
        if (why.Length > 0)
            return new CaseDecision<BoardPaper>.Refused(why);
        var said = Blank.Trim(text) ?? "";
        return paper.Sections.Any(each => each.Id == section && each.Text == said)
            ? new CaseDecision<BoardPaper>.Unchanged()
            : new CaseDecision<BoardPaper>.Changed(paper with { Sections = [.. paper.Sections.Select(each => each.Id == section ? each with { Text = said } : each)], WrittenAt = now });
    }

    /// <summary>Records that the Board adopted the paper as it stands: by an adopted decision on it, taken after it was last changed.</summary>
    /// <param name="paper">As it stands.</param>
    /// <param name="meeting">The meeting.</param>
    /// <param name="decision">Number of the decision.</param>
    /// <param name="board">Who sits on it.</param>
    /// <param name="by">The opaque id of the person.</param>
    /// <param name="now">Now (UTC).</param>
    public static CaseDecision<BoardPaper> Adopt(BoardPaper paper, BoardMeeting meeting, int decision, Board board, string by, DateTimeOffset now)
    {
        if (paper.Versions.Any(each => each.Meeting == meeting.Case && each.Decision == decision))
            return new CaseDecision<BoardPaper>.Unchanged();
        if (paper.ClosedAt is not null)
            return BoardRules.Refused<BoardPaper>(BoardRules.Closed, null, $"{paper.Case} is closed.", $"Begin the next one.");
        if (meeting.Decisions.FirstOrDefault(each => each.Number == decision) is not { IsAdopted: true } taken || taken.Paper != paper.Case)
            return BoardRules.Refused<BoardPaper>(BoardRules.NotAdopted, "decision", $"{meeting.Case} has no adopted decision of that number on {paper.Case}.", $"Record the decision with the name of the paper first.", "ILOB-15");
        if (paper.WrittenAt > taken.At || paper.Sections.Any(each => each.Text.Length == 0))
            return BoardRules.Refused<BoardPaper>(BoardRules.Written, null, $"The paper has an empty section, or was changed after the Board decided on it.", $"The Board decides on what is to be adopted.");
        var version = new PaperVersion(paper.Versions.Count + 1, meeting.Case, decision, now, by, paper.Sections, null);
        return new CaseDecision<BoardPaper>.Changed(paper with
        {
            Versions = [.. paper.Versions, version],
            Outbox = paper.Outbox.And(now, [.. board.Seats(meeting.Day).Select(seat => new BoardStep(BoardLetter.BoardAdopted, Digits(version.Number)).To(paper.Case, seat.Party))]),
        });
    }

    /// <summary>Transmits the last adopted version to the European Parliament, which is told.</summary>
    /// <param name="paper">As it stands.</param>
    /// <param name="now">Now (UTC).</param>
    public static CaseDecision<BoardPaper> Transmit(BoardPaper paper, DateTimeOffset now) =>
        paper.Versions.Count == 0 ? BoardRules.Refused<BoardPaper>(BoardRules.NotTransmitted, null, $"{paper.Case} is not adopted.", $"Only what the Board adopted is transmitted.", "ILOB-17")
        : paper.Versions[^1].TransmittedAt is not null ? new CaseDecision<BoardPaper>.Unchanged()
        : new CaseDecision<BoardPaper>.Changed(paper with
        {
            Versions = [.. paper.Versions.SkipLast(1), paper.Versions[^1] with { TransmittedAt = now }],
            Outbox = paper.Outbox.And(now, [new BoardStep(BoardLetter.BoardTransmitted, Digits(paper.Versions.Count)).To(paper.Case, Authority.Parliament)]),
        });

    /// <summary>Closes it: it is amended no more.</summary>
    /// <param name="paper">As it stands.</param>
    /// <param name="now">Now (UTC).</param>
    public static CaseDecision<BoardPaper> Close(BoardPaper paper, DateTimeOffset now) => paper.ClosedAt is not null
        ? new CaseDecision<BoardPaper>.Unchanged()
        : new CaseDecision<BoardPaper>.Changed(paper with { ClosedAt = now });

    /// <summary>The overview of deployments over the two years of a report (Article 4(1), second subparagraph), for the Chair to work on; who the officers are is not in it.</summary>
    /// <param name="paper">The report.</param>
    /// <param name="sources">What it is drawn from.</param>
    /// <param name="asOf">Nothing announced later counts (UTC).</param>
    public static IReadOnlyList<Sentence> Overview(BoardPaper paper, ListSources sources, DateTimeOffset asOf)
    {
        var (first, last) = (new DateOnly(paper.Year, 1, 1), new DateOnly(paper.Year + 1, 12, 31));
        var lines = Deployments.Between(first, last, asOf, sources.Secondments).Made.Select(each => (By: Authority.Of(each.State), each.HostCountry))
            .Concat(sources.Union.Where(each => each.RecordedAt <= asOf && each.IsPresent(each.From) && each.From <= last && !each.IsOver(first)).Select(each => (each.By, each.HostCountry)))
            .GroupBy(each => each.HostCountry).OrderBy(host => host.Key.Name, StringComparer.Ordinal)
            .Select(host => (Sentence)$"{host.Key}: {Listed(host.GroupBy(each => each.By).OrderBy(by => by.Key.Name, StringComparer.Ordinal).Select(by => (by.Key, by.Count())))}.").ToArray();
        return lines.Length == 0 ? [$"No deployment was recorded."] : lines;
    }

    private static Sentence Listed(IEnumerable<(Authority By, int Count)> all) =>
        all.Select(each => each.Count == 1 ? $"{each.By}" : (Sentence)$"{each.By} ({each.Count})").Aggregate((before, next) => $"{before}, {next}");

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
