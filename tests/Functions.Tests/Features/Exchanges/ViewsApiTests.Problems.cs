using System.Net;
using System.Net.Http.Headers;

namespace MimFunctions.Tests.Features.Exchanges;

/// <summary>What can not be done, in words.</summary>
public sealed partial class ViewsApiTests
{
    [Theory]
    [InlineData("expert.DE", "/api/views/nothing", """{"text":"x"}""", HttpStatusCode.BadRequest, "neither a measure")]
    [InlineData("expert.DE", "/api/views/MIM-AT-2026-0099", """{"text":"x"}""", HttpStatusCode.NotFound, "MIM-AT-2026-0099")]
    [InlineData("expert.DE", Thread, """{"text":" ","inReplyTo":4}""", HttpStatusCode.UnprocessableEntity, "VIEW-04")]
    [InlineData("expert.DE", Thread, """{"text":"x","party":"AT"}""", HttpStatusCode.Forbidden, "AT")]
    [InlineData("expert.DE", Thread, """{"text":"x","party":"ZZ"}""", HttpStatusCode.BadRequest, "ZZ")]
    [InlineData("expert.DE", Thread + "/contributions/one/withdrawal", "{}", HttpStatusCode.BadRequest, "one")]
    [InlineData("expert.DE", Thread + "/contributions/1/withdrawal", "{}", HttpStatusCode.Conflict, "VIEW-04")]
    [InlineData("expert.DE", "/api/views/nothing/contributions/1/withdrawal", "{}", HttpStatusCode.BadRequest, "nothing")]
    [InlineData("expert.DE", "/api/views/MIM-AT-2026-0099/contributions/1/withdrawal", "{}", HttpStatusCode.NotFound, "0099")]
    [InlineData("expert.DE", "/api/meetings", "{}", HttpStatusCode.Forbidden, "You may not do this")]
    [InlineData("contactPoint.DE", "/api/meetings", "{}", HttpStatusCode.BadRequest, "start")]
    [InlineData("contactPoint.DE", "/api/meetings", """{"start":"2026-12-10T10:00"}""", HttpStatusCode.BadRequest, "end")]
    [InlineData("contactPoint.DE", "/api/meetings", """{"start":"2026-12-10T10:00Z"}""", HttpStatusCode.BadRequest, "offset")]
    [InlineData("contactPoint.DE", "/api/meetings", """{"start":"2026-12-10T10:00","end":"2026-12-10T12:00+01:00"}""", HttpStatusCode.BadRequest, "offset")]
    [InlineData("contactPoint.DE", "/api/meetings", """{"agenda":["x"]}""", HttpStatusCode.BadRequest, "agenda")]
    [InlineData("contactPoint.DE", "/api/meetings", """{"invited":["ZZ"]}""", HttpStatusCode.BadRequest, "invited")]
    [InlineData("contactPoint.DE", "/api/meetings", """{"agenda":[null]}""", HttpStatusCode.BadRequest, "agenda")]
    [InlineData("contactPoint.DE", "/api/meetings", """{"start":"2026-12-10T10:00","end":"2026-12-10T12:00","invited":[null]}""", HttpStatusCode.BadRequest, "invited")]
    [InlineData("contactPoint.DE", Meeting + "/changes", """{"agenda":["MIM-AT-2026-0007",null]}""", HttpStatusCode.BadRequest, "agenda")]
    [InlineData("contactPoint.DE", Meeting + "/minutes", """{"text":"x","conclusions":[null]}""", HttpStatusCode.BadRequest, "conclusions")]
    [InlineData("contactPoint.DE", Meeting + "/changes", """{"end":"9999-12-31T23:59","timeZone":"America/New_York"}""", HttpStatusCode.UnprocessableEntity, "MTG-23")]
    [InlineData("contactPoint.DE", Meeting + "/changes", """{"start":"0001-01-01T00:00"}""", HttpStatusCode.UnprocessableEntity, "MTG-06")]
    [InlineData("contactPoint.DE", "/api/meetings", """{"start":"2026-12-10T10:00","end":"2026-12-10T09:00","agenda":["MIM-AT-2026-0099"]}""", HttpStatusCode.UnprocessableEntity, "MTG-11")]
    [InlineData("contactPoint.AT", Meeting + "/changes", """{"title":"Mine"}""", HttpStatusCode.Forbidden, "DE")]
    [InlineData("contactPoint.AT", Meeting + "/cancellation", "{}", HttpStatusCode.Forbidden, "DE")]
    [InlineData("contactPoint.DE", Meeting + "/changes", """{"invited":["DE"]}""", HttpStatusCode.UnprocessableEntity, "MTG-18")]
    [InlineData("contactPoint.DE", Meeting + "/changes", """{"agenda":["x"]}""", HttpStatusCode.BadRequest, "agenda")]
    [InlineData("contactPoint.DE", Meeting + "/minutes", """{"text":"x"}""", HttpStatusCode.Conflict, "MTG-16")]
    [InlineData("contactPoint.DE", Meeting + "/minutes", """{"conclusions":[{"about":"x"}]}""", HttpStatusCode.BadRequest, "conclusions")]
    [InlineData("expert.DE", Meeting + "/replies", "{}", HttpStatusCode.BadRequest, "reply")]
    [InlineData("expert.FR", Meeting + "/replies", """{"reply":"accepted"}""", HttpStatusCode.UnprocessableEntity, "MTG-17")]
    [InlineData("expert.DE", "/api/meetings/MTG-2026-0099/replies", """{"reply":"accepted"}""", HttpStatusCode.NotFound, "MTG-2026-0099")]
    [InlineData("expert.DE", "/api/meetings/nothing/replies", """{"reply":"accepted"}""", HttpStatusCode.BadRequest, "nothing")]
    public async Task What_can_not_be_done_is_a_problem_in_words(string role, string path, string body, HttpStatusCode status, string says)
    {
        await Post("contactPoint.DE", "/api/meetings", Plan, HttpStatusCode.Created);

        using var answer = await Send(role, HttpMethod.Post, path, new StringContent(body, MediaTypeHeaderValue.Parse("application/json")));

        answer.StatusCode.ShouldBe(status);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        (await answer.Content.ReadAsStringAsync()).ShouldContain(says);
    }

    [Theory]
    [InlineData("/api/views/nothing", HttpStatusCode.BadRequest)]
    [InlineData("/api/views/REQ-AT-2026-0099", HttpStatusCode.NotFound)]
    [InlineData("/api/meetings/MTG-2026-0099", HttpStatusCode.NotFound)]
    [InlineData("/api/meetings/nothing.ics", HttpStatusCode.BadRequest)]
    [InlineData("/api/meetings?party=ZZ", HttpStatusCode.BadRequest)]
    [InlineData("/api/meetings?from=0001-01-01", HttpStatusCode.BadRequest)]
    public async Task What_is_not_there_is_a_problem_in_words(string path, HttpStatusCode status)
    {
        using var answer = await Send("expert.DE", HttpMethod.Get, path);

        answer.StatusCode.ShouldBe(status);
    }
}
