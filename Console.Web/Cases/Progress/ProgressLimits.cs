using System.Threading.RateLimiting;
using GovConsole.Kernel;
using GovConsole.Web.Access;
using Microsoft.AspNetCore.RateLimiting;

namespace GovConsole.Web.Cases.Progress;

/// <summary>
/// How often may be asked: by one address, so that nobody tries numbers, and for one case, so that nobody tries its endings from
/// many addresses. A number that does not exist is limited like any other.
/// </summary>
public sealed class ProgressLimits : IDisposable
{
    public const string Policy = "progress";
    public const int PerAddressAndMinute = 10;
    public const int PerCaseAndDay = 20;
    private const int LongestNumber = 32;

    private readonly PartitionedRateLimiter<string> cases = PartitionedRateLimiter.Create<string, string>(number =>
        RateLimitPartition.GetFixedWindowLimiter(number, _ => new() { PermitLimit = PerCaseAndDay, Window = TimeSpan.FromDays(1) }));

    /// <exception cref="RuleException"><c>Progress.TooOften</c>; <c>Progress.NotFound</c> for what cannot be a case number.</exception>
    public void Count(string number)
    {
        var asked = number.Trim().ToUpperInvariant();
        // What is counted is remembered for a day, so a text of megabytes must not get that far.
        if (asked.Length is 0 or > LongestNumber || !asked.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '-')) throw new RuleException("Progress.NotFound");

        using var lease = cases.AttemptAcquire(asked);
        if (!lease.IsAcquired) throw new RuleException("Progress.TooOften");
    }

    public void Dispose() => cases.Dispose();
}

internal static class ProgressLimiting
{
    public static IServiceCollection AddProgressLimits(this IServiceCollection services) => services
        .AddSingleton<ProgressLimits>()
        .Configure<RateLimiterOptions>(options => options.AddPolicy(ProgressLimits.Policy, Partition));

    // Opening the page costs nothing and says nothing; only asking counts.
    private static RateLimitPartition<string> Partition(HttpContext context) => HttpMethods.IsPost(context.Request.Method)
        ? RateLimitPartition.GetFixedWindowLimiter(
            context.Network(),
            _ => new() { PermitLimit = ProgressLimits.PerAddressAndMinute, Window = TimeSpan.FromMinutes(1) })
        : RateLimitPartition.GetNoLimiter("");
}
