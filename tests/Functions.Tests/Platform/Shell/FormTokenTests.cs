using Microsoft.AspNetCore.Http;
using MimFunctions.Domain.Access;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Shell;
using MimFunctions.Platform.Signing;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Platform.Shell;

/// <summary>A form of a page is taken only from whom it was made for, from the hub's own page, and for half a day.</summary>
public class FormTokenTests
{
    private static readonly Principal Anna = new("anna", []), Ben = new("ben", []);

    private readonly StoppedClock clock = new() { Now = new(2026, 11, 10, 9, 30, 0, TimeSpan.Zero) };

    [Fact]
    public void The_form_that_the_hub_made_is_taken() => Tokens().IsOf(Anna, Sent(), Tokens().For(Anna)).ShouldBeTrue();

    [Fact]
    public void The_form_of_another_person_is_not() => Tokens().IsOf(Ben, Sent(), Tokens().For(Anna)).ShouldBeFalse();

    [Fact]
    public void The_form_of_another_hub_is_not() => Tokens(key: 2).IsOf(Anna, Sent(), Tokens().For(Anna)).ShouldBeFalse();

    [Theory]
    [InlineData(12, true)]
    [InlineData(13, false)]
    public void A_form_may_lie_open_for_half_a_day(int hours, bool isTaken)
    {
        var token = Tokens().For(Anna);
        clock.Now += TimeSpan.FromHours(hours);

        Tokens().IsOf(Anna, Sent(), token).ShouldBe(isTaken);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("&&&&")]
    public void What_is_no_token_is_none(string? token) => Tokens().IsOf(Anna, Sent(), token).ShouldBeFalse();

    [Fact]
    public void A_single_changed_letter_is_seen()
    {
        var token = Tokens().For(Anna);
        var longer = (token[0] == 'A' ? 'B' : 'A') + token[1..];

        Tokens().IsOf(Anna, Sent(), longer).ShouldBeFalse("else anyone could make a form hold longer");
    }

    [Theory]
    [InlineData("https://hub.example", "same-origin", true)]
    [InlineData("https://evil.example", null, false)]
    [InlineData(null, "cross-site", false)]
    public void A_form_of_another_site_is_not_taken_whatever_it_holds(string? origin, string? site, bool isTaken) =>
        Tokens().IsOf(Anna, Sent(origin, site), Tokens().For(Anna)).ShouldBe(isTaken);

    private FormToken Tokens(byte key = 1) => new(
        ReplyKey.From(Convert.ToBase64String(Enumerable.Repeat(key, ReplyKey.Shortest).ToArray())),
        new Settings { DataFolder = "/", PublicUrl = new Uri("https://hub.example") }, clock);

    private static HttpRequest Sent(string? origin = null, string? site = null)
    {
        var request = new DefaultHttpContext().Request;
        if (origin is not null)
            request.Headers.Origin = origin;
        if (site is not null)
            request.Headers["Sec-Fetch-Site"] = site;
        return request;
    }
}
