using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Files;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Mail;
using MimFunctions.Tests.Testing;
using SendGrid;

namespace MimFunctions.Tests.Platform.Mail;

public sealed class SendGridMailerTests : IAsyncLifetime
{
    private readonly ManualClock clock = new();
    private SendGridServer server = null!;
    private HttpClient http = null!;
    private SendGridMailer mailer = null!;

    public async Task InitializeAsync()
    {
        server = await SendGridServer.Start();
        http = new HttpClient();
        mailer = new SendGridMailer(http, server.Endpoint, "SG.key", clock);
    }

    public async Task DisposeAsync()
    {
        http.Dispose();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task A_mail_goes_with_both_parts_its_Message_ID_and_our_id()
    {
        (await Send(Mails.New())).ShouldBe(new HandOff.Taken("sg-1"));

        var request = server.Requests.ShouldHaveSingleItem();
        Snapshot.Match(request.ToJsonString(HubJson.Readable));
    }

    [Fact]
    public async Task An_invitation_goes_as_third_content_and_as_a_file()
    {
        await Send(Mails.New() with { Calendar = Mails.Invitation });

        var request = server.Requests.ShouldHaveSingleItem();
        Snapshot.Match(new JsonObject { ["content"] = request["content"]!.DeepClone(), ["attachments"] = request["attachments"]!.DeepClone() }.ToJsonString(HubJson.Readable));
        Encoding.UTF8.GetString(Convert.FromBase64String((string)request["attachments"]![0]!["content"]!)).ShouldBe(Mails.Invitation.ReplaceLineEndings("\r\n"));
    }

    [Fact]
    public async Task No_custom_argument_holds_an_address()
    {
        await Send(Mails.New());

        server.Requests.ShouldHaveSingleItem()["personalizations"]![0]!["custom_args"]!.ToJsonString().ShouldNotContain("@");
    }

    [Theory]
    [InlineData(400, typeof(HandOff.Never))]
    [InlineData(403, typeof(HandOff.Never))]
    [InlineData(413, typeof(HandOff.Never))]
    [InlineData(401, typeof(HandOff.NotNow))]
    [InlineData(408, typeof(HandOff.NotNow))]
    [InlineData(429, typeof(HandOff.NotNow))]
    [InlineData(500, typeof(HandOff.NotNow))]
    [InlineData(503, typeof(HandOff.NotNow))]
    [InlineData(200, typeof(HandOff.Taken))]
    public async Task Each_answer_is_understood(int status, Type expected)
    {
        server.Answer = context => Reply(context, status, "");

        (await Send(Mails.New())).ShouldBeOfType(expected);
    }

    [Fact]
    public async Task The_reason_of_a_refusal_names_no_address()
    {
        server.Answer = context => Reply(context, 400, """{"errors":[{"message":"Does not contain a valid address: contact@ministry.de.example","field":"to"}]}""");

        (await Send(Mails.New())).ShouldBe(new HandOff.Never("SendGrid refused the mail (400): Does not contain a valid address: (address)"));
    }

    [Fact]
    public async Task The_limit_of_requests_is_waited_for()
    {
        server.Answer = context =>
        {
            context.Response.Headers["X-RateLimit-Reset"] = $"{(clock.GetUtcNow() + TimeSpan.FromSeconds(90)).ToUnixTimeSeconds()}";
            return Reply(context, 429, "");
        };

        (await Send(Mails.New())).ShouldBeOfType<HandOff.NotNow>().After.ShouldBe(TimeSpan.FromSeconds(90));
    }

    [Fact]
    public async Task A_connection_that_breaks_after_the_mail_went_out_leaves_it_unknown()
    {
        server.Answer = context =>
        {
            context.Abort();
            return Task.CompletedTask;
        };

        (await Send(Mails.New())).ShouldBeOfType<HandOff.NotNow>().After.ShouldBe(SmtpVerdict.Unknown);
    }

    [Fact]
    public async Task A_service_that_is_not_there_has_taken_nothing()
    {
        await server.DisposeAsync();

        (await Send(Mails.New())).ShouldBe(new HandOff.NotNow("SendGrid can't be reached."));
    }

    [Fact]
    public async Task The_settings_choose_the_carrier()
    {
        (await Chosen(new MailSettings())).ShouldBeOfType<PickupMailer>();
        (await Chosen(new MailSettings { SmtpHost = "relay.example" })).ShouldBeOfType<SmtpMailer>();
        (await Chosen(new MailSettings { SmtpHost = "relay.example", SendGridKey = "SG.key" })).ShouldBeOfType<SendGridMailer>();
        await Should.ThrowAsync<SettingException>(() => Chosen(new MailSettings { From = "nobody" }));
    }

    [Fact]
    public void Data_resides_in_the_Union_unless_the_operator_names_another_endpoint() =>
        new MailSettings().SendGridEndpoint.AbsoluteUri.ShouldBe(new SendGridClientOptions().SetDataResidency("eu").Host);

    private static async Task<IMailer> Chosen(MailSettings mail)
    {
        var services = new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System).AddSingleton<IFileStore>(new MemoryFiles())
            .AddMail(new Settings { DataFolder = "/nowhere", Mail = mail });
        await using var provider = services.BuildServiceProvider();
        provider.GetRequiredService<IMailer>().ShouldBeOfType<PatientMailer>();
        return provider.GetRequiredKeyedService<IMailer>(nameof(PatientMailer));
    }

    private static Task Reply(HttpContext context, int status, string body)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsync(body);
    }

    private Task<HandOff> Send(OutgoingMail mail) => mailer.Send(mail, CancellationToken.None);
}
