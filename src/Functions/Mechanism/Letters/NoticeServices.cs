using MimFunctions.Platform.Outbox;

namespace MimFunctions.Mechanism.Letters;

/// <summary>What composes and delivers mails.</summary>
internal static class NoticeServices
{
    /// <summary>The postman, every composer of the program, and what follows from the end of a mail.</summary>
    public static IServiceCollection AddNotices(this IServiceCollection services)
    {
        foreach (var composer in typeof(IMailComposer).Assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(IMailComposer))))
            services.AddSingleton(typeof(IMailComposer), composer);
        return services.AddSingleton<Postman>().AddSingleton<LeaveLinks>().AddSingleton<ILostMessages, OverdueMails>().AddSingleton<IMessagesBegun, MailsBegun>()
            .AddSingleton<MailboxFlags>().AddSingleton<MailEnd>().AddSingleton<CarrierEvents>().AddSingleton<LeftWork>();
    }
}
