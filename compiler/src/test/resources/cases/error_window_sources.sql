CREATE STREAM a (k VARCHAR KEY, n INT) WITH ('topic' = 't', 'window_type' = 'tumbling');
CREATE STREAM b (k VARCHAR KEY, n INT) WITH ('topic' = 't', 'window_type' = 'session', 'window_size' = '1m');
CREATE STREAM c (k VARCHAR KEY, n INT) WITH ('topic' = 't', 'window_size' = '1m');
CREATE STREAM d (k VARCHAR, n INT) WITH ('topic' = 't', 'window_type' = 'session');
CREATE STREAM e (k VARCHAR KEY, n INT) WITH ('topic' = 't', 'window_type' = 'sliding');
CREATE STREAM f (k VARCHAR KEY, n INT) WITH ('topic' = 't', 'window_type' = 'hopping', 'window_size' = 'long');
CREATE STREAM g (k VARCHAR, ts TIMESTAMP, WATERMARK FOR ts AS ts) WITH ('event.time.field' = 'ts');
CREATE STREAM h (k VARCHAR) WITH ('watermark.max_out_of_orderness' = 'far');
CREATE STREAM i (k VARCHAR) WITH ('watermark.strategy' = 'punctuated');
