using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.AspNetCore.Http;
using MimFunctions.Platform.Access;

namespace MimFunctions.Tests.Platform.Access;

/// <summary>The header of App Service authentication.</summary>
public sealed class PlatformSignInTests
{
    [Fact]
    public async Task The_person_that_the_platform_signed_in_is_known_by_subject_and_roles()
    {
        var attempt = await Read(Header("""
            {"auth_typ":"aad","name_typ":"name","role_typ":"roles","claims":[
              {"typ":"name","val":"Anna Example"},{"typ":"sub","val":"pairwise"},
              {"typ":"http://schemas.microsoft.com/identity/claims/objectidentifier","val":"7f3c"},
              {"typ":"roles","val":"contactPoint.AT"},{"typ":"roles","val":"expert.AT"},{"typ":"roles","val":"payroll"}]}
            """));

        var known = attempt.ShouldBeOfType<Attempt.Known>();
        known.Principal.Id.ShouldBe("7f3c");
        known.Principal.Grants.Select(grant => grant.ToString()).ShouldBe(["contactPoint.AT", "expert.AT"]);
        known.UnknownRoles.ShouldBe(["payroll"]);
    }

    [Fact]
    public async Task Roles_are_of_the_type_that_the_header_names_and_of_no_other()
    {
        var attempt = await Read(Header("""{"role_typ":"r","claims":[{"typ":"sub","val":"s"},{"typ":"roles","val":"auditor"},{"typ":"r","val":"commission"}]}"""));

        attempt.ShouldBeOfType<Attempt.Known>().Principal.Grants.ShouldHaveSingleItem().ToString().ShouldBe("commission");
    }

    [Fact]
    public async Task Without_the_header_nobody_is_signed_in() => (await Read([])).ShouldBeOfType<Attempt.Nobody>();

    [Theory]
    [InlineData("not base64!")]
    [InlineData("")]
    [InlineData("eyJhIjox")]
    public async Task What_is_no_header_of_the_platform_is_refused(string header) => (await Read([header])).ShouldBeOfType<Attempt.Refused>();

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"claims":null}""")]
    [InlineData("""{"claims":[]}""")]
    [InlineData("""{"claims":[null]}""")]
    [InlineData("""{"claims":[{"typ":"sub"}]}""")]
    [InlineData("""{"claims":[{"typ":"sub","val":""}]}""")]
    [InlineData("""{"claims":[{"typ":"sub","val":5}]}""")]
    [InlineData("""{"claims":"sub"}""")]
    [InlineData("""{"role_typ":"roles","claims":[{"typ":"roles","val":"auditor"}]}""")]
    public async Task A_header_without_a_subject_is_refused(string json) => (await Read(Header(json))).ShouldBeOfType<Attempt.Refused>();

    [Fact]
    public async Task Two_headers_or_a_huge_one_are_refused()
    {
        var good = Header("""{"claims":[{"typ":"sub","val":"s"}]}""")[0];

        (await Read([good, good])).ShouldBeOfType<Attempt.Refused>();
        (await Read([new string('A', 1_000_000)])).ShouldBeOfType<Attempt.Refused>();
        (await Read(Header(new string('[', 20_000)))).ShouldBeOfType<Attempt.Refused>();
    }

    [Fact]
    public void Whatever_bytes_it_holds_the_header_is_never_an_exception() => Prop.ForAll(
        ArbMap.Default.ArbFor<byte[]>(),
        bytes => PlatformPrincipal.Parse(Convert.ToBase64String(bytes)) is Attempt.Refused).QuickCheckThrowOnFailure();

    private static string[] Header(string json) => [Convert.ToBase64String(Encoding.UTF8.GetBytes(json))];

    private static Task<Attempt> Read(string[] headers)
    {
        var context = new DefaultHttpContext();
        context.Request.Headers["X-MS-CLIENT-PRINCIPAL"] = headers;
        return new PlatformSignIn().Read(context);
    }
}
