using System.Net;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Requests.Answers;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Requests.Answers;
using MimFunctions.Platform.Words;
using MimFunctions.Tests.Mechanism.Letters;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Queries;

/// <summary>Pages of queries, of answers to requests and of their figures, in a language of tests in which no English word may stand outside of brackets.</summary>
public sealed class QueryPagesInEveryLanguageTests
{
    private const string Asker = "contactPoint.AT";

    // What people wrote inside of a sentence, the title of a window or a field that they may change.
    private static readonly string[] Written = ["Places in return centres", "Ministry of the Interior", "FRONTEX"];

    [Fact]
    public async Task Nothing_on_the_way_of_a_query_is_left_in_English()
    {
        await using var hub = await new BracketedHub(new(2026, 3, 5, 12, 0, 0, TimeSpan.Zero)).Start();
        await hub.Look("expert.FR", "/queries", Written);
        await hub.Look(Asker, "/queries/ask", Written);
        await hub.Look(Asker, "/queries/ask", "/queries/ask", Written, ("key", "k"), ("title", ""), ("closes", "2026-03-06"), ("agencies", "FRONTEX"));
        await hub.Look(Asker, "/queries/published", Written);
        await hub.Look(Asker, "/queries/lists/2026-Q2", Written);
        var reference = (string)(await hub.Post(Asker, "/api/queries", new
        {
            title = "Places in return centres",
            onBehalfOf = "Ministry of the Interior",
            background = "A law is being prepared.",
            questions = new[] { "How many places are there?", "Who runs them?" },
            theme = "return",
            keywords = new[] { "return centre" },
            closes = "2026-03-26",
            agencies = new[] { "FRONTEX" },
        }))!["reference"]!;
        foreach (var role in new[] { Asker, "contactPoint.DE" })
            await hub.Look(role, $"/queries/{reference}", Written);
        await hub.Look(Asker, $"/queries/ask?again={reference}", ["A law is being prepared.", "How many places are there?", "Who runs them?", "return centre", .. Written]);
        await hub.Look("contactPoint.DE", $"/queries/{reference}/answer", Written);
        await hub.Look("contactPoint.DE", $"/queries/{reference}/answer", $"/queries/{reference}/answer", Written, ("answer1", ""));
        await hub.Look(Asker, $"/queries/{reference}/answer/FRONTEX", Written);
        await hub.Look(Asker, $"/queries/{reference}/answer", Written, HttpStatusCode.NotFound);
        await hub.Look(Asker, "/queries/QRY-AT-2026-0099", Written, HttpStatusCode.NotFound);
        await hub.Look(Asker, "/queries?theme=none", Written, HttpStatusCode.BadRequest);
        await hub.Look(Asker, "/queries/lists/2026-5", Written, HttpStatusCode.NotFound);
        await hub.Look(Asker, $"/queries/{reference}/compilation", Written, HttpStatusCode.NotFound);

        await hub.Post("contactPoint.DE", $"/api/queries/{reference}/responses", new { language = "de", answers = new[] { new { question = 1, text = "Sieben Zentren.", spread = "public" } } });
        await hub.Post("contactPoint.FR", $"/api/queries/{reference}/responses", new { answers = new[] { new { question = 1, text = "Many.", spread = "asker" } } });
        await hub.Post("contactPoint.IT", $"/api/queries/{reference}/responses", new { nothingToReport = true, answers = Array.Empty<object>() });
        hub.Clock.Now = hub.Clock.Now.AddDays(22);
        await hub.Look("contactPoint.SE", $"/queries/{reference}", Written);
        await hub.Look(Asker, $"/queries/{reference}/acts", $"/queries/{reference}", Written, ("act", "nothing"));
        await hub.Post(Asker, $"/api/queries/{reference}/compilation", new { summary = "Mostly the states." });
        await hub.Look(Asker, $"/queries/{reference}", ["Mostly the states.", .. Written]);
        await hub.Look(Asker, $"/queries/{reference}/compilation", Written);
        await hub.Look("parliamentReader", "/queries/published", Written);
        hub.Clock.Now = hub.Clock.Now.AddYears(3);
        await hub.Look("expert.FR", "/queries?words=return", ["return", .. Written]);
        await hub.Look("expert.FR", $"/queries/{reference}/compilation", Written);
        await hub.Look("expert.FR", "/queries/lists/2026-Q1", Written);
    }

    [Fact]
    public async Task Nothing_beside_the_answers_to_a_request_or_around_their_figures_is_left_in_English()
    {
        using var spoken = Spoken.In(Bracketed.Language);
        var requests = SampleRequests.OfEveryKind();
        var now = SampleRequests.At("2026-04-20");
        var indicators = Indicators.Of([requests.On("2026-03-13", "BE", act => Rate.Decide(act, inTime: true, effort: false))], SampleRequests.Day("2026-01-01"), SampleRequests.Day("2026-12-31"), now);

        foreach (var reader in new[] { "AT", "SE" })
            Look(await Rendered.Of(AnswersPage.Write(AnswersTable.Of(requests, AnswerReader.Of(Authority.FromCode(reader)!), now), requests.Standings)));
        foreach (var state in new[] { null, "BE" })
            Look(await Rendered.Of(IndicatorsOfRequests.Page(indicators, MemberState.FromCode(state), null, new Dictionary<string, string?>())));

        static void Look(string page) => Bracketed.LeftOn(page, "Gesetz „Ä“.pdf", "aaaaaaaaaaaa", "bbbbbbbbbbbb").ShouldBeEmpty(page);
    }
}
