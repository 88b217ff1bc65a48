using System.Text.Json;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Requests.Answers;
using MimFunctions.Features.Requests.Showing;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Sheets;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.Requests.Answers;

/// <summary>
/// <c>GET /api/requests/{reference}/answers</c>: all answers to a request in one table, as JSON, page, Word document or workbook (<c>?format=</c>, or what
/// the reader accepts). What is marked for the asker only is left out for others (MIM-19).
/// </summary>
internal sealed class RequestAnswers : IApiEndpoint
{
    private static readonly ViewFormat[] Offered = [ViewFormat.Json, ViewFormat.Html, ViewFormat.Docx, ViewFormat.Xlsx];

    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/requests/{reference}/answers", Get).ShownAs<AnswersTable>(Offered).Needs(Permission.ReadRequests);

    /// <summary>Who looks: the parties for which the caller may read requests.</summary>
    public static AnswerReader Reader(Caller caller) => new(caller.PartiesFor(Permission.ReadRequests));

    private static async Task<IResult> Get(
        string reference, Caller caller, HttpContext context, ReadRequest requests, TimeProvider clock, CancellationToken ct)
    {
        if (RequestReference.Parse(reference) is not { } number)
            return Results.Problem($"“{reference}” is not a reference such as REQ-AT-2026-0001.", statusCode: StatusCodes.Status400BadRequest);
        if (await requests.By(caller, number, ct) is not { } request)
            return Results.Problem($"There is no request {number}.", statusCode: StatusCodes.Status404NotFound);
        var table = AnswersTable.Of(request, Reader(caller), clock.GetUtcNow());
        return ViewFormats.Wanted(context.Request, Offered) switch
        {
            ViewFormat.Json => View.Of(context, JsonSerializer.SerializeToUtf8Bytes(table, HubJson.Readable), "application/json; charset=utf-8"),
            ViewFormat.Html => AnswersPage.Write(table, request.Standings),
            ViewFormat.Docx => View.Of(context, AnswersDocument.Write(table), ViewFormats.Word, $"{number}.docx"),
            ViewFormat.Xlsx => View.Of(context, AnswersWorkbook.Write(table), TableWorkbook.MediaType, $"{number}.xlsx"),
            _ => ViewFormats.NotOffered(context.Request, Offered),
        };
    }
}
