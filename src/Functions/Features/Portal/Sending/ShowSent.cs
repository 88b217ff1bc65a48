using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Pages;
using MimFunctions.Platform.Shell;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.Portal.Sending;

/// <summary><c>GET /send/{state}/{digest}</c>: what became of a file that was sent.</summary>
internal sealed partial class ShowSent(DropByHand hand, PageWriter pages) : IWebEndpoint
{
    /// <inheritdoc/>
    public static void Map(IEndpointRouteBuilder app) => app
        .MapMethods("/send/{state}/{digest}", ["GET", "HEAD"], ([FromServices] ShowSent sent, string state, string digest, HttpContext context, CancellationToken ct) =>
            sent.Answer(state, digest, context, ct))
        .Needs(Permission.SubmitForState, actingForRouteValue: "state");

    private async Task<IResult> Answer(string state, string digest, HttpContext context, CancellationToken ct)
    {
        if (MemberState.InLiaison(state) is not { } own || !Digest().IsMatch(digest))
            return await pages.Refuse(context, StatusCodes.Status404NotFound, Say($"Nothing was sent under this address."), Say($"Send the form again."), "/send", Say($"Send a form"));
        var sent = await hand.Find(own, digest, ct);
        var headline = sent is null ? Say($"On its way") : Headline(sent);
        return await pages.Show<SentPage>(context, headline, sent is null ? new Dictionary<string, object?> { [nameof(SentPage.Headline)] = headline } : Of(sent, headline));
    }

    private static Dictionary<string, object?> Of(Submission sent, PageText headline) => new()
    {
        [nameof(SentPage.Headline)] = headline,
        [nameof(SentPage.File)] = sent.File,
        [nameof(SentPage.IsRefused)] = sent.Outcome is Outcome.Refused,
        [nameof(SentPage.Lines)] = Lines(sent).ToArray(),
        [nameof(SentPage.Receipt)] = $"/api/receipts/{sent.State}/{sent.ReceiptName}.html",
        [nameof(SentPage.Measure)] = sent.Outcome.Communication is { } number ? $"/measures/{number}" : null,
        [nameof(SentPage.Awaited)] = (sent.Attachments ?? []).Where(file => file.IsAwaited).Select(file => file.File).ToArray(),
    };

    private static PageText Headline(Submission sent) => sent.Outcome switch
    {
        Outcome.Refused => Say($"The file was not accepted"),
        Outcome.Opened => Say($"The file was taken apart"),
        { IsNumbered: true } numbered => Say($"Accepted as {numbered.Number}"),
        var other => Say($"Added to {other.Number}"),
    };

    private static IEnumerable<PageText> Lines(Submission sent)
    {
        if (sent.Outcome is Outcome.Opened opened)
            yield return Say($"Each of these is taken in by itself and has a receipt of its own: {string.Join(", ", opened.Files)}.");
        if (sent.Drops.Count > 1)
            yield return Say($"The same file was sent before; it counts once.");
    }

    [GeneratedRegex(@"^[0-9a-f]{64}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Digest();
}
