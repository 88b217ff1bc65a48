using MimFunctions.Domain.Summaries;

namespace MimFunctions.Features.Summaries.Papers;

/// <summary>
/// Writes a summary as a Word document (<see cref="SummaryFile.Write"/>). A delegate, because it takes nearly all of the time of filing a
/// summary: tests that tell a story a thousand times have the same document written once.
/// </summary>
/// <param name="document">The summary.</param>
/// <param name="standing">What this version says of itself.</param>
/// <param name="to">Where the file goes; one that can go back.</param>
internal delegate void SummaryWord(SummaryDocument document, SummaryStanding standing, Stream to);
