using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Text;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Words;

namespace MimFunctions.Tests.Platform.Web;

/// <summary>Refusals of the API in the language that a caller asks for (RFC 9110, 12.5.4).</summary>
public sealed class SpokenProblemTests
{
    private static readonly Sentence Message = $"The code no longer holds.", Fix = $"Have a new one sent.";

    [Theory]
    [InlineData("pl", "pl")]
    [InlineData("fr;q=0.5, pl;q=0.9, en;q=0.1", "pl")]
    [InlineData("zh, el-GR;q=0.8, en;q=0.7", "el")]
    [InlineData("mt;q=0, en-GB;q=0.4", "en")]
    [InlineData("*", "en")]
    [InlineData("", "en")]
    public async Task A_refusal_is_in_the_language_that_the_caller_likes_best_of_those_there_are(string asked, string language)
    {
        var context = new DefaultHttpContext { RequestServices = new ServiceCollection().AddLogging().BuildServiceProvider() };
        context.Request.Headers.AcceptLanguage = asked;
        using var body = new MemoryStream();
        context.Response.Body = body;

        await new SpokenProblem(StatusCodes.Status422UnprocessableEntity, [new Refusal("ENT-5", "code", Message, Fix)]).ExecuteAsync(context);

        var problem = JsonNode.Parse(Encoding.UTF8.GetString(body.ToArray()))!;
        (context.Response.StatusCode, context.Response.Headers.ContentLanguage.ToString()).ShouldBe((422, language));
        context.Response.Headers.Vary.ToString().ShouldContain("Accept-Language");
        using (Spoken.In(language))
            (problem["title"]!.ToString(), problem["detail"]!.ToString()).ShouldBe((Spoken.Of(Message), Spoken.Of(Fix)));
        if (language != Catalogue.English)
            problem["title"]!.ToString().ShouldNotBe(Message.ToString(), "it is translated");
    }
}
