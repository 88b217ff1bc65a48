using MimFunctions.Domain.Summaries.Privacy;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Summaries.Keeping;

/// <summary>Something that happened to a summary.</summary>
/// <param name="At">When (UTC).</param>
/// <param name="By">The opaque id of the person who did it, or <see cref="Hub"/>. Never a name.</param>
public abstract record SummaryEvent(DateTimeOffset At, string By)
{
    /// <summary>Stands for the hub itself: a timer.</summary>
    public const string Hub = "hub";

    /// <summary>A draft was drawn up; it takes the place of the draft before it.</summary>
    /// <remarks><c>CutOff</c>: nothing received at or after it (UTC) is in the draft. <c>Digest</c>: of its content, SHA-256, lower-case hex.</remarks>
    public sealed record Drawn(DateTimeOffset At, string By, DateTimeOffset CutOff, string Digest) : SummaryEvent(At, By);

    /// <summary>Someone added text to a section.</summary>
    /// <remarks>
    /// <c>Party</c>: for whom. <c>Section</c>: id of the section. <c>Text</c>: null once another text took its place or it was taken back, so
    /// that it is really gone.
    /// </remarks>
    public sealed record Completed(DateTimeOffset At, string By, Authority Party, string Section, string? Text) : SummaryEvent(At, By);

    /// <summary>The one who is to complete the draft was reminded.</summary>
    /// <remarks><c>Days</c>: how long the draft had been open.</remarks>
    public sealed record Reminded(DateTimeOffset At, string By, int Days) : SummaryEvent(At, By);

    /// <summary>The draft became final, with what was added to it; never changes again.</summary>
    /// <remarks>
    /// <c>Party</c>: who made it final; null in documents of before F-4, which the hub issued when nobody completed them in time. <c>Version</c>: from 1. <c>CutOff</c>: that of the
    /// draft. <c>Digest</c>: of the content with all additions. <c>Check</c>: what was said of the places that may name a person (F-15); null where
    /// there were none.
    /// </remarks>
    public sealed record Issued(DateTimeOffset At, string By, Authority? Party, int Version, DateTimeOffset CutOff, string Digest, PersonCheck? Check = null)
        : SummaryEvent(At, By);

    /// <summary>A version was called back with a corrigendum (W-22).</summary>
    /// <remarks><c>Party</c>: for whom. <c>Version</c>: which. <c>Why</c>: what is wrong, and what is right.</remarks>
    public sealed record CalledBack(DateTimeOffset At, string By, Authority Party, int Version, string Why) : SummaryEvent(At, By);

    /// <summary>A version became readable in another language; another translation into it takes the place of the one before.</summary>
    /// <remarks><c>Party</c>: for whom. <c>Version</c>: which. <c>Language</c>: ISO 639-1 code. <c>Digest</c>: of the translated content.</remarks>
    public sealed record Translated(DateTimeOffset At, string By, Authority Party, int Version, string Language, string Digest) : SummaryEvent(At, By);

    /// <summary>Someone said what should change in the draft (W-25).</summary>
    /// <remarks><c>Party</c>: for whom. <c>Text</c>: what was said.</remarks>
    public sealed record Remarked(DateTimeOffset At, string By, Authority Party, string Text) : SummaryEvent(At, By);
}
