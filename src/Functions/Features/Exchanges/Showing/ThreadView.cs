using MimFunctions.Domain.Exchanges;
using MimFunctions.Mechanism.Subjects;

namespace MimFunctions.Features.Exchanges.Showing;

/// <summary>An exchange of views as everyone who takes part in it may read it.</summary>
/// <param name="About">The measure or request.</param>
/// <param name="Title">Its title.</param>
/// <param name="TitleLanguage">Language of the title, ISO 639-1; absent for English.</param>
/// <param name="Contributions">The contributions, oldest first.</param>
internal sealed record ThreadView(string About, string Title, string? TitleLanguage, IReadOnlyList<ContributionView> Contributions)
{
    /// <summary>The thread now.</summary>
    public static ThreadView Of(ViewSubject subject, Exchange? exchange)
    {
        var title = subject.Title;
        return new ThreadView(subject.About.Number, title.Text, title.Language, [.. (exchange?.Contributions ?? []).Select(ContributionView.Of)]);
    }
}

/// <summary>A contribution; who wrote it is said as party and not as person.</summary>
/// <param name="Number">From 1 within the thread.</param>
/// <param name="At">When (UTC).</param>
/// <param name="Party">Code of the party.</param>
/// <param name="Text">What it says; absent when withdrawn.</param>
/// <param name="Language">Its language, ISO 639-1.</param>
/// <param name="InReplyTo">Number of the contribution it replies to.</param>
/// <param name="WithdrawnAt">When it was withdrawn (UTC).</param>
internal sealed record ContributionView(
    int Number, DateTimeOffset At, string Party, string? Text, string? Language, int? InReplyTo, DateTimeOffset? WithdrawnAt)
{
    /// <summary>The contribution now.</summary>
    public static ContributionView Of(Contribution contribution) => new(
        contribution.Number, contribution.At, contribution.Party.Code, contribution.Text, contribution.Language, contribution.InReplyTo, contribution.WithdrawnAt);
}
