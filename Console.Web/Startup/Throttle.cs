using System.Threading.RateLimiting;
using GovConsole.Web.Access;

namespace GovConsole.Web.Startup;

/// <summary>
/// How often one address may try what lets somebody guess: signing in, changing a password or a second factor, and setting up. Beyond it the answer is 429, with a sentence
/// and the seconds to wait. <c>Throttle:TriesPerMinute</c> says how often; a hall whose windows share one address may need more.
/// </summary>
internal static class Throttle
{
    private const int TriesPerMinute = 30;
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private static readonly string[] Guarded = ["/account/sign-in", "/account/password", "/account/profile", "/setup"];

    public static IServiceCollection AddThrottle(this IServiceCollection services, IConfiguration configuration)
    {
        var tries = configuration.GetValue("Throttle:TriesPerMinute", TriesPerMinute);
        return services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.OnRejected = (rejected, _) =>
            {
                rejected.HttpContext.Response.Headers.RetryAfter = $"{Minute.TotalSeconds:F0}";
                return ValueTask.CompletedTask;
            };
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => IsTry(context.Request)
                ? RateLimitPartition.GetSlidingWindowLimiter(context.Network(), _ => new()
                {
                    PermitLimit = tries, Window = Minute, SegmentsPerWindow = 6, QueueLimit = 0,
                })
                : RateLimitPartition.GetNoLimiter(""));
        });
    }

    private static bool IsTry(HttpRequest request) =>
        HttpMethods.IsPost(request.Method) && Array.Exists(Guarded, path => request.Path.StartsWithSegments(path));
}
