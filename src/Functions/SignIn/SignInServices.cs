using Microsoft.IdentityModel.Tokens;

namespace MimFunctions.SignIn;

/// <summary>Chooses the one way in.</summary>
internal static class SignInServices
{
    /// <summary>Registers the gate and the source of principals. Wants an <see cref="Audit.IAuditTrail"/> from the other services.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="settings">What is set.</param>
    /// <param name="underFunctionsHost">Whether the Functions host started the process; the developer sign-in does not exist there.</param>
    /// <exception cref="SettingException">The platform's header is to be believed where no platform stands in front.</exception>
    public static IServiceCollection AddSignIn(this IServiceCollection services, SignInSettings settings, bool underFunctionsHost)
    {
        services.AddSingleton<Gate>();
        return (settings, underFunctionsHost) switch
        {
            (SignInSettings.Oidc oidc, _) => services.AddSingleton(oidc)
                .AddSingleton<BaseConfigurationManager>(OidcAuthority.Of(oidc.Authority)).AddSingleton<ISignIn, OidcSignIn>(),
            (SignInSettings.Platform, true) => services.AddSingleton<ISignIn, PlatformSignIn>(),
            (SignInSettings.Platform, false) => throw new SettingException(
                $"{SettingNames.PlatformAuthentication} is true, but the hub runs alone: nothing in front of it would take that header from a stranger's request."),
            (_, true) => services.AddSingleton<ISignIn, NoSignIn>(),
            (_, false) => services.AddSingleton<ISignIn, DeveloperSignIn>(),
        };
    }

    /// <summary>Puts the gate behind routing, and the guard of the developer sign-in before everything.</summary>
    public static void Use(IApplicationBuilder app)
    {
        if (app.ApplicationServices.GetRequiredService<ISignIn>() is DeveloperSignIn)
            app.Use(LoopbackGuard.Pass);
        app.Use(app.ApplicationServices.GetRequiredService<Gate>().Pass);
    }
}
