using MimFunctions.Domain.Owing;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Store;
using MimFunctions.Platform.Types;

namespace MimFunctions.Mechanism.Letters;

/// <summary>What composes and delivers mails.</summary>
internal static class NoticeServices
{
    /// <summary>The postman, every composer of the program, and what follows from the end of a mail.</summary>
    public static IServiceCollection AddNotices(this IServiceCollection services)
    {
        foreach (var composer in ProgramTypes.Of<IMailComposer>())
            services.AddSingleton(typeof(IMailComposer), composer);
        return services.AddSingleton<Postman>().AddSingleton<PartyNews>().AddSingleton<LeaveLinks>().AddSingleton<ILostMessages, OverdueMails>().AddSingleton<IMessagesBegun, MailsBegun>()
            .AddSingleton<MailboxFlags>().AddSingleton<MailEnd>().AddSingleton<CarrierEvents>().AddSingleton<LeftWork>().AddSingleton<OwnClaims>();
    }

    /// <summary>A kind of case that tells parties what is new, by whichever queue of news its messages come.</summary>
    /// <typeparam name="T">The aggregate.</typeparam>
    /// <param name="services">The program's.</param>
    /// <param name="find">Where the case of this name is; null when it is of another kind.</param>
    public static IServiceCollection AddTelling<T>(this IServiceCollection services, Func<string, DocumentKey?> find)
        where T : class, IOwes<T> => services.AddSingleton<ITellsParties>(
            provider => new TellParties<T>(provider.GetRequiredService<CaseStore<T>>(), find, provider.GetRequiredService<TimeProvider>()));
}
