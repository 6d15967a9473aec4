using GovConsole.Notices.Audience;
using GovConsole.Notices.Inbox;
using GovConsole.Notices.Overview;
using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Notices;

public static class Setup
{
    public static IServiceCollection AddNotices(this IServiceCollection services) => services
        .AddSingleton<LoadAddressees>()
        .AddSingleton<SendNotice>()
        .AddSingleton<RemindRecipients>()
        .AddSingleton<WithdrawNotice>()
        .AddSingleton<CountNotices>()
        .AddSingleton<FindInbox>()
        .AddSingleton<ReadNotice>()
        .AddSingleton<ConfirmNotice>()
        .AddSingleton<FindNotices>()
        .AddSingleton<LoadNotice>()
        .AddSingleton<FindUnread>()
        .AddSingleton<FindNoticeFile>();
}
