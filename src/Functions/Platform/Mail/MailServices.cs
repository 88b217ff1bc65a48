using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Files;

namespace MimFunctions.Platform.Mail;

/// <summary>Chooses the carrier of mail by the settings.</summary>
internal static class MailServices
{
    /// <summary>SendGrid when a key is set, else SMTP when a host is set, else the pickup folder; patience around any of them.</summary>
    /// <exception cref="SettingException">The hub's own mailbox is not one, or the key of SendGrid's event webhook is none.</exception>
    public static IServiceCollection AddMail(this IServiceCollection services, Settings settings)
    {
        if (!AddressRules.IsValid(settings.Mail.From))
            throw SettingValues.Wrong(SettingNames.MailFrom, $"is “{settings.Mail.From}”, which is not an e-mail address.");
        AddCarrier(services, settings.Mail);
        return services.AddSingleton(SendGridSignature.From(settings.Mail.SendGridWebhookKey))
            .AddSingleton(new Patience())
            .AddSingleton<IMailer>(provider => new PatientMailer(
                provider.GetRequiredKeyedService<IMailer>(nameof(PatientMailer)), provider.GetRequiredService<Patience>(),
                provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<ILogger<PatientMailer>>()));
    }

    private static void AddCarrier(IServiceCollection services, MailSettings mail)
    {
        if (mail.SendGridKey is { } key)
        {
            services.AddHttpClient();
            services.AddKeyedSingleton<IMailer>(nameof(PatientMailer), (provider, _) => new SendGridMailer(
                provider.GetRequiredService<IHttpClientFactory>().CreateClient(nameof(SendGridMailer)), mail.SendGridEndpoint, key,
                provider.GetRequiredService<TimeProvider>()));
        }
        else if (SmtpRelay.From(mail) is { } relay)
        {
            services.AddKeyedSingleton<IMailer>(
                nameof(PatientMailer), (provider, _) => new SmtpMailer(relay, provider.GetRequiredService<TimeProvider>()));
        }
        else
        {
            services.AddKeyedSingleton<IMailer>(
                nameof(PatientMailer), (provider, _) => new PickupMailer(provider.GetRequiredService<IFileStore>()));
        }
    }
}
