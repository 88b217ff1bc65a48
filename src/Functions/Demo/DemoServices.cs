namespace MimFunctions.Demo;

/// <summary>The parts of the demo.</summary>
internal static class DemoServices
{
    /// <summary>Only made when <c>--demo</c> asks for them.</summary>
    public static IServiceCollection AddDemo(this IServiceCollection services) => services
        .AddSingleton<Demo>().AddSingleton<History.DemoHistory>().AddSingleton<DemoFiles>().AddSingleton<DemoWaiting>().AddSingleton<DemoQuestions>()
        .AddSingleton<DemoSummaries>().AddSingleton<DemoReader>().AddSingleton<DemoRequestLines>().AddSingleton<DemoContactPoints>()
        .AddSingleton<DemoQueries>().AddSingleton<DemoBulletin>().AddSingleton<DemoDataProtection>().AddSingleton<DemoSituation>()
        .AddSingleton<DemoNetworks>().AddSingleton<DemoMachine>();
}
