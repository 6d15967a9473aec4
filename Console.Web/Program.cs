using GovConsole.Web.Access;
using GovConsole.Web.Access.Sessions;
using GovConsole.Web.AgentPoints.Village;
using GovConsole.Web.Agents;
using GovConsole.Web.Api;
using GovConsole.Web.Assets;
using GovConsole.Web.Cases.Batches;
using GovConsole.Web.Cases.Imports;
using GovConsole.Web.Cases.Joint;
using GovConsole.Web.Cases.Materials;
using GovConsole.Web.Cases.Progress;
using GovConsole.Web.Copies;
using GovConsole.Web.Drafts;
using GovConsole.Web.Enquiries;
using GovConsole.Web.Handovers;
using GovConsole.Web.Home;
using GovConsole.Web.Inspections;
using GovConsole.Web.Notices;
using GovConsole.Web.Reports.Exports;
using GovConsole.Web.Reports.PointForms;
using GovConsole.Web.Reports.Publications;
using GovConsole.Web.Reports.Statements;
using GovConsole.Web.Screens;
using GovConsole.Web.Shared;
using GovConsole.Web.Shared.Layout;
using GovConsole.Web.Shared.Outbox;
using GovConsole.Web.Startup;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Identity;
using MudBlazor;
using MudBlazor.Services;

var builder = WebApplication.CreateBuilder(args);
#pragma warning disable RS0030 // Who asks on the command line is answered there.
if (CopyCommand.IsAsked(args)) return await CopyCommand.RunAsync(args, builder.Configuration, System.Console.Out, CancellationToken.None);
#pragma warning restore RS0030
builder.WebHost.ConfigureKestrel(options => options.AddServerHeader = false);
var folder = builder.UseDataFolder();

builder.Services.AddSingleton(TimeProvider.System).AddFeatures(builder.Configuration, folder).AddHostedService<JobHost>().AddHostedService<SettleHost>().AddHostedService<SignalHost>();

builder.Services.AddDataProtection()
    .SetApplicationName("Console")
    .PersistKeysToFileSystem(Directory.CreateDirectory(Path.Combine(folder, "keys")));
builder.Services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
builder.Services
    .ConfigureApplicationCookie(SessionCookie.Configure)
    .AddAuthorizationBuilder().SetFallbackPolicy(new(
        [new Microsoft.AspNetCore.Authorization.Infrastructure.DenyAnonymousAuthorizationRequirement()], []));
builder.Services
    .AddCascadingAuthenticationState()
    .AddScoped<AuthenticationStateProvider, SessionWatch>()
    .AddScoped<CircuitActivity>()
    .AddScoped<CircuitHandler>(provider => provider.GetRequiredService<CircuitActivity>())
    .AddScoped<SignedIn>()
    .AddScoped(provider => provider.GetRequiredService<SignedIn>().Actor)
    .AddSingleton<SetupCode>()
    .AddSingleton<SeenSessions>()
    .AddHostedService(provider => provider.GetRequiredService<SeenSessions>())
    .AddScoped<SigningIn>()
    .AddScoped<SecondFactor>()
    .AddSingleton(new DemoMode(builder.Configuration.GetValue("Demo", 0)));

builder.Services
    .AddLocalization()
    .AddCultures()
    .AddThrottle(builder.Configuration)
    .AddKnownHosts(builder.Configuration)
    .AddProgressLimits()
    .AddHealth(folder)
    .AddTelemetry(builder.Configuration)
    // A proxy on this machine says who asks and over what; anybody else who says so is not believed.
    .Configure<ForwardedHeadersOptions>(options => options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto)
    .AddProblemDetails()
    .Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = false)
    .AddExceptionHandler<RuleExceptionHandler>()
    .AddMudServices(options => options.SnackbarConfiguration.PositionClass = Defaults.Classes.Position.BottomCenter)
    .AddTransient<MudLocalizer, MudTexts>()
    .AddHsts(options => options.MaxAge = TimeSpan.FromDays(365))
    .AddRazorComponents().AddInteractiveServerComponents();

var app = builder.Build();
await app.SeedAsync();
app.AnnounceHosts();

app.UseForwardedHeaders();
app.UseExceptionHandler("/error/500", createScopeForErrors: true);
app.UseStatusCodePagesWithReExecute("/error/{0}", createScopeForStatusCodePages: true);
if (!app.Environment.IsDevelopment()) app.UseHsts();
app.UseSecurityHeaders();
app.UseRequestLocalization();
app.UseRateLimiter();
app.UseAuthentication();
app.UseSetupGate();
app.UsePasswordGate();
app.UseWallGate();
app.UseAuthorization();
app.UseAntiforgery();

app.MapStaticAssets().AllowAnonymous();
app.MapHealth();
app.MapCulture();
app.MapAccount();
app.MapEvidence();
app.MapAssets();
app.MapMaterialFiles();
app.MapDrafts();
app.MapReports();
app.MapExports();
app.MapJointMatters();
app.MapBatches();
app.MapHandovers();
app.MapAgents();
app.MapPointForms();
app.MapPublications();
app.MapStatements();
app.MapImports();
app.MapInspections();
app.MapNotices();
app.MapEnquiries();
app.MapScreens();
app.MapOutbox();
app.MapHome();
app.MapGroup("/api").MapApi();
app.MapRazorComponents<App>().AddInteractiveServerRenderMode(options => options.ContentSecurityFrameAncestorsPolicy = null).AnswerHead();

await app.RunAsync();
return CopyCommand.Good;

public partial class Program;
