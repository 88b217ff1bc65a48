using System.Text.RegularExpressions;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Files;
using MimFunctions.Platform.Web;

namespace MimFunctions.Mechanism.Intake;

/// <summary><c>GET /api/receipts/{state}/{file}</c>: a receipt, or the Word form that goes back with it, for the contact point of the state that dropped the file (W-11).</summary>
internal sealed partial class ReceiptFiles : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/receipts/{state}/{file}", Get).Produces(StatusCodes.Status200OK, contentType: "text/html").Needs(Permission.SubmitForState);

    private static async Task<IResult> Get(string state, string file, Caller caller, IFileStore files, CancellationToken ct)
    {
        if (MemberState.InLiaison(state) is not { } own || !Name().IsMatch(file))
            return Results.Problem("There is no such receipt.", statusCode: StatusCodes.Status404NotFound);
        if (await caller.Check(Permission.SubmitForState, Authority.Of(own), ct) is { } refused)
            return refused;
        return await files.Read($"receipts/{own.Code}/{file}", ct) is not { } found
            ? Results.Problem("There is no such receipt.", statusCode: StatusCodes.Status404NotFound)
            : Path.GetExtension(file) switch
            {
                ".html" => Results.Bytes(found.Content, "text/html; charset=utf-8"),
                ".json" => Results.Bytes(found.Content, "application/json"),
                _ => Results.Bytes(found.Content, Copy.ContentType, file),
            };
    }

    [GeneratedRegex(@"^[\p{L}\p{M}\p{N}-]{1,120}\.(html|json|docx)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
