using MimFunctions.Domain.Text;
using MimFunctions.Platform.Configuration;

namespace MimFunctions.Platform.Access;

/// <summary>Chooses the one way in.</summary>
internal static class SignInServices
{
    /// <summary>Registers the gate and the source of principals. Wants an <see cref="Audit.IAuditTrail"/> from the other services.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="settings">What is set.</param>
    /// <param name="underFunctionsHost">Whether the Functions host started the process; the developer sign-in does not exist there.</param>
    /// <exception cref="SettingException">
    /// The platform's header is to be believed where no platform stands in front, or sessions are to be kept where instances share none.
    /// </exception>
    public static IServiceCollection AddSignIn(this IServiceCollection services, SignInSettings settings, bool underFunctionsHost)
    {
        services.AddSingleton<Gate>();
        return (settings, underFunctionsHost) switch
        {
            (SignInSettings.Oidc { Client: not null }, true) => throw new SettingException(
                $"{SettingValues.Shown(SettingNames.OidcClientId)} is set under the Functions host, whose instances share no sessions; there the platform signs persons in ({SettingNames.PlatformAuthentication})."),
            (SignInSettings.Oidc oidc, _) => OidcSchemes.Add(services, oidc).AddSingleton<ISignIn>(all => all.GetRequiredService<OidcSignIn>()),
            (SignInSettings.Platform, true) => services.AddSingleton<ISignIn, PlatformSignIn>(),
            (SignInSettings.Platform, false) => throw new SettingException(
                $"{SettingNames.PlatformAuthentication} is true, but the hub runs alone: nothing in front of it would take that header from a stranger's request."),
            (_, true) => services.AddSingleton<ISignIn, NoSignIn>(),
            (_, false) => services.AddSingleton<ISignIn, DeveloperSignIn>(),
        };
    }

    /// <summary>Puts the gate behind routing, and what guards browsers before everything.</summary>
    public static void Use(IApplicationBuilder app)
    {
        var signIn = app.ApplicationServices.GetRequiredService<ISignIn>();
        if (signIn is DeveloperSignIn)
            app.Use(LoopbackGuard.Pass);
        if (signIn is OidcSignIn { TakesPersons: true })
            app.Use(SameOrigin.ForSessionsOf(app.ApplicationServices.GetRequiredService<Settings>().PublicUrl)).UseAuthentication();
        app.Use(app.ApplicationServices.GetRequiredService<Gate>().Pass);
    }
}

/// <summary>Nobody can sign in: under the Functions host without a setting that says how.</summary>
internal sealed class NoSignIn : ISignIn
{
    /// <inheritdoc/>
    public string Challenge => "Bearer realm=\"MIM hub\"";

    /// <inheritdoc/>
    public Sentence HowTo => $"Sign-in is not set up here: set PlatformAuthentication, or Oidc__Authority and Oidc__Audience.";

    /// <inheritdoc/>
    public string? Page => null;

    /// <inheritdoc/>
    public Task<Attempt> Read(HttpContext context) => Task.FromResult<Attempt>(new Attempt.Nobody());
}
