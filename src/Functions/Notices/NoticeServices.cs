namespace MimFunctions.Notices;

/// <summary>What composes and delivers mails.</summary>
internal static class NoticeServices
{
    /// <summary>The postman and every composer of the program.</summary>
    public static IServiceCollection AddNotices(this IServiceCollection services)
    {
        foreach (var composer in typeof(IMailComposer).Assembly.GetTypes().Where(t => t.IsClass && t.IsAssignableTo(typeof(IMailComposer))))
            services.AddSingleton(typeof(IMailComposer), composer);
        return services.AddSingleton<Postman>().AddSingleton<OverdueMails>();
    }
}
